package fi.jelppi.guides.kiosk.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.guides.Audience;
import fi.jelppi.guides.library.Library;
import fi.jelppi.guides.library.LibraryEntry;
import fi.jelppi.guides.library.LibraryQuery;
import fi.jelppi.guides.library.LibraryQuery.Order;
import fi.jelppi.kiosk.spi.HasPatience;
import fi.jelppi.kiosk.spi.Patience;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.OnScreenKeyboard.Layout;
import fi.jelppi.shared.touch.TouchField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Työkalupakki": for whom, then what about; or a word. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class LibraryView extends Section implements HasPatience {

    /** A finger goes through so many before it asks for more. */
    private static final int STEP = 20;

    private static final int LONGEST_WORDS = 80;

    /** Less says nothing yet. */
    private static final int SHORTEST_WORDS = 3;

    private final Library library;
    private final LibraryVisit visit = LibraryVisit.current();
    private final Div audiences = new Div();
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();
    private @Nullable Audience chosen;

    LibraryView(Library library) {
        this.library = library;
        addClassNames("guides-page", "library-page");
        audiences.addClassName("guide-audiences");
        list.addClassName("guide-list");
        count.addClassName("library-count");
        count.getElement().setAttribute("role", "status");
        add(new H1(getTranslation("library.kiosk.title")), search(), audiences, count, list);
        show(visit.query());
    }

    private TouchField search() {
        var field = new TouchField(Layout.SEARCH);
        field.limit(LONGEST_WORDS).named(getTranslation("library.kiosk.search"));
        field.setPlaceholder(getTranslation("library.kiosk.search"));
        field.setValue(visit.query().text());
        field.addValueChangeListener(change -> show(visit.query().with(change.getValue())));
        return field;
    }

    private void show(LibraryQuery query) {
        visit.query(query);
        boolean searching = query.text().strip().length() >= SHORTEST_WORDS;
        fillAudiences(query);
        audiences.setVisible(!searching);
        list.removeAll();
        if (searching) {
            fill(query.of(null).about(null).by(Order.THEME));
        } else if (query.theme() == null && query.order() == Order.THEME) {
            count.setText("");
            list.add(new ThemeMenu(library.search(query.with("").in(getLocale())), this::show, query));
        } else {
            list.add(back(query));
            fill(query.with(""));
        }
    }

    /** Not again while somebody types. */
    private void fillAudiences(LibraryQuery query) {
        if (audiences.getComponentCount() > 0 && chosen == query.audience()) {
            return;
        }
        chosen = query.audience();
        audiences.removeAll();
        for (Audience audience : Audience.values()) {
            var button = new BigButton(getTranslation(audience.textKey()), Look.QUIET, tap -> show(query.of(audience)));
            button.addClassName("toggle");
            button.getElement().setAttribute("aria-pressed", Boolean.toString(audience == query.audience()));
            audiences.add(button);
        }
    }

    private Div back(LibraryQuery query) {
        var theme = query.theme();
        var heading = theme == null
                ? getTranslation("library.kiosk." + query.order().code())
                : getTranslation(theme.textKey());
        var head = new Div(
                new H2(heading),
                new BigButton(
                        getTranslation("library.kiosk.themes"),
                        Look.QUIET,
                        tap -> show(query.about(null).by(Order.THEME))));
        head.addClassName("library-head");
        return head;
    }

    private void fill(LibraryQuery query) {
        var found = library.search(query.in(getLocale()));
        count.setText(getTranslation("library.kiosk.count", found.size()));
        if (found.isEmpty()) {
            list.add(new Paragraph(
                    getTranslation(query.text().isBlank() ? "library.site.none" : "library.kiosk.nothing")));
        } else {
            more(found, 0);
        }
    }

    private void more(List<LibraryEntry> found, int from) {
        found.stream().skip(from).limit(STEP).forEach(entry -> list.add(new LibraryCard(entry, visit)));
        int left = found.size() - from - STEP;
        if (left > 0) {
            var more = new BigButton(getTranslation("library.kiosk.more", left), Look.QUIET);
            more.addClickListener(tap -> {
                list.remove(more);
                more(found, from + STEP);
            });
            list.add(more);
        }
    }

    @Override
    public Patience patience() {
        return Patience.READING;
    }
}
