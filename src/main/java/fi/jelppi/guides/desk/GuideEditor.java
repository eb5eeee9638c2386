package fi.jelppi.guides.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import fi.jelppi.guides.EditedGuides.Draft;
import fi.jelppi.guides.GuideId;
import fi.jelppi.guides.Proof;
import fi.jelppi.guides.ReadingEase;
import fi.jelppi.guides.SaveResult.Broken;
import fi.jelppi.guides.SaveResult.Conflict;
import fi.jelppi.guides.SaveResult.Saved;
import fi.jelppi.shared.i18n.Languages;
import java.util.Locale;

/** A guide's texts, what is wrong with them, and how they will look. */
class GuideEditor extends Div {

    private final GuideId id;
    private final Editing editing;
    private final StepPreview preview = new StepPreview();
    private final LanguageFields fields;
    private final ProofReport report = new ProofReport();
    private final DeadLinks links = new DeadLinks();
    private final OtherText other = new OtherText();
    private long version;

    GuideEditor(GuideId id, Draft draft, Editing editing) {
        this.id = id;
        this.editing = editing;
        this.version = draft.version();
        this.fields = new LanguageFields(draft.files());
        addClassName("guide-editor");
        fields.onLook(this::look);
        add(fields, buttons(), new FileIntake(fields::fill), report, links, other, preview);
        look(Languages.FINNISH);
    }

    boolean isChanged() {
        return fields.isChanged();
    }

    private Component buttons() {
        var publish = new Button(getTranslation("guides.desk.publish"), click -> publish());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        var check = new Button(getTranslation("guides.desk.check"));
        check.setDisableOnClick(true);
        check.addClickListener(click -> {
            check();
            check.setEnabled(true);
        });
        var buttons = new Div(publish, check);
        buttons.addClassName("desk-actions");
        return buttons;
    }

    private void look(Locale language) {
        preview.show(language, Proof.text(fields.text(language)));
    }

    private void check() {
        report.show(Proof.problems(id, fields.files()), ease());
        links.show(editing.links().look(Proof.links(fields.files())));
    }

    private ReadingEase ease() {
        return ReadingEase.of(Proof.text(fields.text(Languages.PLAIN_FINNISH)));
    }

    private void publish() {
        switch (editing.guides().save(id, fields.files(), editing.change(version))) {
            case Saved saved -> saved(saved);
            case Broken broken -> report.show(broken.problems(), ease());
            case Conflict conflict -> meanwhile(conflict.theirs());
        }
    }

    private void saved(Saved saved) {
        version = saved.version();
        fields.keep();
        report.clear();
        links.show(editing.links().known(Proof.links(fields.files())));
        other.clear();
        Notification.show(getTranslation("guides.desk.published"));
    }

    /** The next publishing is over theirs, knowingly: it stands beside, and stays in the history. */
    private void meanwhile(Draft theirs) {
        version = theirs.version();
        report.clear();
        other.show(theirs.files(), fields.files());
    }
}
