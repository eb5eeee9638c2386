package fi.jelppi.guides.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.guides.Audience;
import fi.jelppi.guides.Guide;
import fi.jelppi.guides.Guides;
import fi.jelppi.guides.Theme;
import fi.jelppi.kiosk.spi.HasPatience;
import fi.jelppi.kiosk.spi.Patience;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;

/** "Asioi verkossa": for whom, then what about. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class GuideListView extends Section implements HasPatience {

    private final Guides guides;
    private final GuideVisit visit = GuideVisit.current();
    private final Div audiences = new Div();
    private final Div list = new Div();

    GuideListView(Guides guides) {
        this.guides = guides;
        addClassName("guides-page");
        audiences.addClassName("guide-audiences");
        list.addClassName("guide-list");
        add(head(), audiences, list);
        show();
    }

    private Div head() {
        var library = new BigButton(
                getTranslation("library.kiosk.open"),
                Look.QUIET,
                tap -> getUI().ifPresent(ui -> ui.navigate(GuideRoutes.LIBRARY)));
        var head = new Div(new H1(getTranslation("guides.kiosk.title")), library);
        head.addClassName("library-head");
        return head;
    }

    private void show() {
        audiences.removeAll();
        for (Audience audience : Audience.values()) {
            var button = new BigButton(getTranslation(audience.textKey()), Look.QUIET, tap -> {
                visit.audience(audience);
                show();
            });
            button.addClassName("toggle");
            button.getElement().setAttribute("aria-pressed", Boolean.toString(audience == visit.audience()));
            audiences.add(button);
        }
        list.removeAll();
        Theme theme = null;
        for (Guide guide : guides.of(visit.audience())) {
            if (guide.about().theme() != theme) {
                theme = guide.about().theme();
                list.add(new H2(getTranslation(theme.textKey())));
            }
            list.add(card(guide));
        }
    }

    private NativeButton card(Guide guide) {
        var told = guide.in(getLocale());
        var card = new NativeButton();
        card.addClassName("guide-card");
        card.getElement().setAttribute("type", "button");
        var text = new Span(
                line(told.text().title(), "guide-title"), line(told.text().purpose(), "guide-purpose"));
        text.addClassName("guide-words");
        GuideWords.inLanguage(text, told.language());
        card.add(text, line(getTranslation("guides.kiosk.minutes", guide.about().minutes()), "guide-minutes"));
        card.addClickListener(tap -> {
            visit.open(guide.id());
            getUI().ifPresent(ui -> ui.navigate(GuideRoutes.ONE));
        });
        return card;
    }

    private static Span line(String text, String look) {
        var line = new Span(text);
        line.addClassName(look);
        return line;
    }

    @Override
    public Patience patience() {
        return Patience.READING;
    }
}
