package fi.jelppi.guides.desk;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.jelppi.guides.About;
import fi.jelppi.guides.GuideId;
import fi.jelppi.guides.GuideText;
import fi.jelppi.guides.Step;
import fi.jelppi.guides.desk.KioskScreen.Palette;
import fi.jelppi.guides.desk.KioskScreen.Posture;
import fi.jelppi.guides.desk.StepOrder.Way;
import fi.jelppi.shared.i18n.Languages;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The steps as far as they can be understood, to be moved, and beside them one as a hall's screen shows it: the one that was chosen, or
 * written last.
 */
class StepPreview extends Section {

    private static final GuideText NOTHING = new GuideText("", "", List.of(), List.of(), List.of());

    private final Editing editing;
    private final GuideId id;
    private final H2 title = new H2();
    private final Paragraph none = new Paragraph(getTranslation("guides.desk.preview.none"));
    private final KioskScreen screen = new KioskScreen(getTranslation("guides.desk.preview.screen"));
    private final StepRows rows;
    private final Div both;
    private Locale language = Languages.FINNISH;
    private GuideText text = NOTHING;
    private @Nullable About about;
    private String at = "";

    /** @param move a step, in the texts of all languages */
    StepPreview(Editing editing, GuideId id, BiConsumer<Step, Way> move) {
        this.editing = editing;
        this.id = id;
        this.rows = new StepRows(this::look, move);
        this.both = new Div(rows, screen);
        addClassName("guide-preview");
        both.addClassName("guide-preview-both");
        add(title, looks(), none, both);
    }

    private Div looks() {
        var upright = new Checkbox(
                getTranslation("guides.desk.preview.upright"),
                choice -> screen.hang(choice.getValue() ? Posture.UPRIGHT : Posture.LYING));
        var contrast = new Checkbox(
                getTranslation("guides.desk.preview.contrast"),
                choice -> screen.paint(choice.getValue() ? Palette.HIGH : Palette.NORMAL));
        var looks = new Div(upright, contrast);
        looks.addClassName("guide-preview-looks");
        return looks;
    }

    /** @param general what is the same in all languages; null while the Finnish text does not say it */
    void show(Locale written, GuideText now, @Nullable About general) {
        at = place(written.equals(language) ? text : now, now);
        language = written;
        text = now;
        about = general;
        title.setText(getTranslation("guides.desk.preview.title", getTranslation(GuideNames.languageKey(written))));
        boolean isEmpty = now.steps().isEmpty();
        none.setVisible(isEmpty);
        both.setVisible(!isEmpty);
        rows.show(now.steps(), written);
        draw();
    }

    /** Where somebody writes; else where one was, which has the same name in every language. */
    private String place(GuideText before, GuideText now) {
        if (now.steps().isEmpty()) {
            return at;
        }
        if (!before.steps().isEmpty() && !sameStart(before, now)) {
            return now.first().name();
        }
        return now.steps().stream()
                .filter(step -> !before.steps().isEmpty() && !before.steps().contains(step))
                .findFirst()
                .or(() -> now.step(at))
                .orElseGet(now::first)
                .name();
    }

    private static boolean sameStart(GuideText one, GuideText other) {
        return one.title().equals(other.title())
                && one.purpose().equals(other.purpose())
                && one.bring().equals(other.bring())
                && one.warnings().equals(other.warnings());
    }

    private void look(Step step) {
        at = step.name();
        draw();
    }

    private void draw() {
        text.step(at).ifPresent(step -> {
            rows.mark(step);
            screen.show(new PreviewPage(editing, id, language).of(text, step, about), step.name(), language);
        });
    }

    /** The button of a step that was just pressed, or where it can go no further, its other one. */
    void focus(String step, Way way) {
        rows.focus(step, way);
    }
}
