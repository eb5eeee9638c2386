package fi.jelppi.guides.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.guides.Guide;
import fi.jelppi.guides.Guide.Told;
import fi.jelppi.guides.GuideText;
import fi.jelppi.guides.Part;
import fi.jelppi.guides.Part.Note;
import fi.jelppi.guides.Part.Note.Kind;
import fi.jelppi.guides.Step;
import fi.jelppi.guides.Words;
import fi.jelppi.guides.picture.GuidePictures;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a guide's page says of itself: its place, its list of steps, what to bring. */
@org.springframework.stereotype.Component
@OnKiosk
class GuideWords {

    private final GuidePictures pictures;

    GuideWords(GuidePictures pictures) {
        this.pictures = pictures;
    }

    /** For example "Vaihe 3 / 5"; without the total while an answer decides. */
    String place(GuidePath path) {
        return path.total().isPresent()
                ? text("guides.kiosk.place", path.number(), path.total().getAsInt())
                : text("guides.kiosk.place.open", path.number());
    }

    Nav list(GuidePath path, Locale language) {
        var list = new OrderedList();
        path.seen().forEach(step -> list.add(item("✓", step, "seen", language)));
        var here = item(Integer.toString(path.number()), path.at(), "here", language);
        here.getElement().setAttribute("aria-current", "step");
        list.add(here);
        int number = path.number();
        for (Step step : path.ahead()) {
            number++;
            list.add(item(Integer.toString(number), step, "ahead", language));
        }
        var nav = new Nav(list);
        nav.addClassName("guide-steps");
        nav.setAriaLabel(text("guides.kiosk.steps"));
        return nav;
    }

    private static ListItem item(String sign, Step step, String look, Locale language) {
        var mark = new Span(sign);
        mark.addClassName("guide-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var heading = new Span(step.heading());
        inLanguage(heading, language);
        var item = new ListItem(mark, heading);
        item.addClassName(look);
        return item;
    }

    /** For speech, and for the side from which it is written, which is not always the screen's. */
    static void inLanguage(Component text, Locale language) {
        text.getElement()
                .setAttribute("lang", language.getLanguage())
                .setAttribute("dir", language.equals(Languages.ARABIC) ? "rtl" : "ltr");
    }

    /** Before the first step: what one does with it, how long it takes, and what must not go wrong. */
    List<Component> opening(Told told, Locale wanted, int minutes) {
        var opening = new ArrayList<Component>();
        if (!told.language().equals(wanted)) {
            var other = new Paragraph(text("guides.kiosk.in-finnish"));
            other.addClassName("guide-soft");
            opening.add(other);
        }
        opening.add(new Paragraph(told.text().purpose()));
        var time = new Paragraph(text("guides.kiosk.minutes", minutes));
        time.addClassName("guide-soft");
        opening.add(time);
        opening.addAll(warnings(told.text()));
        return opening;
    }

    /** What must not go wrong: before the first step, and on paper. */
    List<Component> warnings(GuideText guide) {
        return guide.warnings().stream()
                .map(warning -> parts().of(warning(warning)))
                .toList();
    }

    private static Note warning(String text) {
        return new Note(Kind.WARNING, List.of(new Part.Paragraph(plain(text))));
    }

    private static List<Words> plain(String text) {
        return List.of(new Words(text, Words.Look.PLAIN, null));
    }

    List<Component> body(GuideText guide, Step at) {
        var body = new ArrayList<Component>();
        at.parts().forEach(part -> body.add(parts().of(part)));
        if (at.isBring() && !guide.bring().isEmpty()) {
            body.add(parts().of(new Part.Items(
                    guide.bring().stream().map(GuideWords::plain).toList())));
        }
        return body;
    }

    /** For example "Työmarkkinatori · tarkistettu 3.3.2026". */
    String checked(Guide guide, Locale language) {
        var day = DateTimeFormatter.ofPattern(text("shared.format.date"), Locale.of(language.getLanguage()))
                .format(guide.about().checked());
        return text("guides.kiosk.checked", guide.about().service(), day);
    }

    BigButton toList(Look look) {
        return new BigButton(
                text("guides.kiosk.to-list"),
                look,
                tap -> UI.getCurrentOrThrow().navigate(GuideRoutes.LIST));
    }

    private StepText parts() {
        return new StepText(GuideWords::text, pictures);
    }

    static String text(String key, Object... parts) {
        return UI.getCurrentOrThrow().getTranslation(key, parts);
    }
}
