package fi.jelppi.guides.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
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

/** What a guide's page says of itself: its place, what to bring. */
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

    /** For speech, and for the side from which it is written, which is not always the screen's. */
    static void inLanguage(Component text, Locale language) {
        text.getElement()
                .setAttribute("lang", language.getLanguage())
                .setAttribute("dir", language.equals(Languages.ARABIC) ? "rtl" : "ltr");
    }

    /** The step that opens a guide: what one does with it, what to bring, how long it takes, and what must not go wrong. */
    List<Component> opening(Told told, Locale wanted, int minutes) {
        var guide = told.text();
        var opening = new ArrayList<Component>();
        if (!told.language().equals(wanted)) {
            opening.add(soft(text("guides.kiosk.in-finnish")));
        }
        opening.add(new Paragraph(guide.purpose()));
        opening.addAll(bring(guide, guide.first()));
        opening.add(soft(text("guides.kiosk.minutes", minutes)));
        opening.addAll(warnings(guide));
        opening.addAll(parts(guide.first()));
        return opening;
    }

    private static Paragraph soft(String text) {
        var line = new Paragraph(text);
        line.addClassName("guide-soft");
        return line;
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
        var body = new ArrayList<>(bring(guide, at));
        body.addAll(parts(at));
        return body;
    }

    private List<Component> bring(GuideText guide, Step at) {
        if (!at.isBring() || guide.bring().isEmpty()) {
            return List.of();
        }
        var items = guide.bring().stream().map(GuideWords::plain).toList();
        return List.of(parts().of(new Part.Items(items)));
    }

    private List<Component> parts(Step at) {
        return at.parts().stream().map(parts()::of).toList();
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
