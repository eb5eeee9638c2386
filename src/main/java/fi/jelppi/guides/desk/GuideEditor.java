package fi.jelppi.guides.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import fi.jelppi.guides.EditedGuides.Draft;
import fi.jelppi.guides.GuideId;
import fi.jelppi.guides.Proof;
import fi.jelppi.guides.ReadingEase;
import fi.jelppi.guides.SaveResult.Broken;
import fi.jelppi.guides.SaveResult.Conflict;
import fi.jelppi.guides.SaveResult.Saved;
import fi.jelppi.guides.Step;
import fi.jelppi.shared.i18n.Languages;
import java.time.LocalDate;
import java.util.Locale;

/** A guide's texts, what is wrong with them, and how they will look. */
class GuideEditor extends Div {

    private final GuideId id;
    private final Editing editing;
    private final StepPreview preview;
    private final LanguageFields fields;
    private final ProofReport report = new ProofReport();
    private final DeadLinks links = new DeadLinks();
    private final OtherText other = new OtherText();
    private final PublishBar bar;
    private Locale shown = Languages.FINNISH;
    private long version;

    GuideEditor(GuideId id, Draft draft, Editing editing) {
        this.id = id;
        this.editing = editing;
        this.version = draft.version();
        this.preview = new StepPreview(editing, id, this::move);
        this.fields = new LanguageFields(draft.files());
        this.bar = new PublishBar(editing.today(), this::publish, this::check);
        bar.keep(draft.from());
        addClassName("guide-editor");
        fields.onLook(this::look);
        add(fields, bar, intakes(), report, links, other, preview);
        look(Languages.FINNISH);
    }

    private Div intakes() {
        var intakes = new Div(
                new FileIntake(editing.pictures(), fields::fill), new PictureIntake(editing.pictures(), fields));
        intakes.addClassName("guide-intakes");
        return intakes;
    }

    boolean isChanged() {
        return fields.isChanged() || bar.isChanged();
    }

    private void look(Locale language) {
        shown = language;
        preview.show(
                language,
                Proof.text(fields.text(language)),
                Proof.about(fields.text(Languages.FINNISH)).orElse(null));
    }

    /** In all languages at once: they tell the same steps. */
    private void move(Step step, StepOrder.Way way) {
        var language = shown;
        fields.replace(text -> StepOrder.move(text, step.name(), way));
        look(language);
        preview.focus(step.name(), way);
    }

    private void check() {
        report.show(editing.guides().problems(id, fields.files()), ease());
        links.show(editing.links().look(Proof.links(fields.files())));
    }

    private ReadingEase ease() {
        return ReadingEase.of(Proof.text(fields.text(Languages.PLAIN_FINNISH)));
    }

    private void publish(LocalDate day) {
        switch (editing.guides().saveFrom(id, fields.files(), day, editing.change(version))) {
            case Saved saved -> saved(saved, day);
            case Broken broken -> report.show(broken.problems(), ease());
            case Conflict conflict -> meanwhile(conflict.theirs());
        }
    }

    private void saved(Saved saved, LocalDate day) {
        boolean comes = day.isAfter(editing.today());
        version = saved.version();
        fields.keep();
        bar.keep(comes ? day : null);
        report.clear();
        links.show(editing.links().known(Proof.links(fields.files())));
        other.clear();
        Notification.show(
                comes
                        ? getTranslation("guides.desk.plan.published", Days.of(this, day))
                        : getTranslation("guides.desk.published"));
    }

    /** The next publishing is over theirs, knowingly: it stands beside, and stays in the history. */
    private void meanwhile(Draft theirs) {
        version = theirs.version();
        report.clear();
        other.show(theirs, fields.files());
    }
}
