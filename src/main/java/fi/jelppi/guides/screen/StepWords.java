package fi.jelppi.guides.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.guides.About;
import fi.jelppi.guides.Guide.Told;
import fi.jelppi.guides.GuideText;
import fi.jelppi.guides.Part;
import fi.jelppi.guides.Part.Note;
import fi.jelppi.guides.Part.Note.Kind;
import fi.jelppi.guides.Step;
import fi.jelppi.guides.Words;
import fi.jelppi.guides.picture.GuidePictures;
import fi.jelppi.shared.i18n.Languages;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a guide's page says of itself: its place, what to bring, what must not go wrong. */
public class StepWords {

    /** Of the house, by their key. */
    public interface Texts {

        String say(String key, Object... parts);
    }

    private final Texts texts;
    private final StepText parts;

    public StepWords(Texts texts, GuidePictures pictures) {
        this.texts = texts;
        this.parts = new StepText(texts::say, pictures);
    }

    /** For example "Vaihe 3 / 5"; without the total while an answer decides. */
    public String place(GuidePath path) {
        return path.total().isPresent()
                ? texts.say("guides.kiosk.place", path.number(), path.total().getAsInt())
                : texts.say("guides.kiosk.place.open", path.number());
    }

    /** For speech, and for the side from which it is written, which is not always the screen's. */
    public static void inLanguage(Component text, Locale language) {
        text.getElement()
                .setAttribute("lang", language.getLanguage())
                .setAttribute("dir", language.equals(Languages.ARABIC) ? "rtl" : "ltr");
    }

    /** The step that opens a guide: what one does with it, what to bring, how long it takes, and what must not go wrong. */
    public List<Component> opening(Told told, Locale wanted, int minutes) {
        var guide = told.text();
        var opening = new ArrayList<Component>();
        if (!told.language().equals(wanted)) {
            opening.add(soft(texts.say("guides.kiosk.in-finnish")));
        }
        opening.add(new Paragraph(guide.purpose()));
        opening.addAll(bring(guide, guide.first()));
        opening.add(soft(texts.say("guides.kiosk.minutes", minutes)));
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
    public List<Component> warnings(GuideText guide) {
        return guide.warnings().stream()
                .map(warning -> parts.of(warning(warning)))
                .toList();
    }

    private static Note warning(String text) {
        return new Note(Kind.WARNING, List.of(new Part.Paragraph(plain(text))));
    }

    private static List<Words> plain(String text) {
        return List.of(new Words(text, Words.Look.PLAIN, null));
    }

    public List<Component> body(GuideText guide, Step at) {
        var body = new ArrayList<>(bring(guide, at));
        body.addAll(parts(at));
        return body;
    }

    private List<Component> bring(GuideText guide, Step at) {
        if (!at.isBring() || guide.bring().isEmpty()) {
            return List.of();
        }
        var items = guide.bring().stream().map(StepWords::plain).toList();
        return List.of(parts.of(new Part.Items(items)));
    }

    private List<Component> parts(Step at) {
        return at.parts().stream().map(parts::of).toList();
    }

    /** For example "Työmarkkinatori · tarkistettu 3.3.2026". */
    public String checked(About about, Locale language) {
        var day = DateTimeFormatter.ofPattern(texts.say("shared.format.date"), Locale.of(language.getLanguage()))
                .format(about.checked());
        return texts.say("guides.kiosk.checked", about.service(), day);
    }
}
