package fi.jelppi.guides.desk.library;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.files.FileIntake;
import fi.jelppi.files.desk.FilePart;
import fi.jelppi.guides.library.StoredTool;
import fi.jelppi.guides.library.ToolWriter;
import fi.jelppi.guides.library.ToolWriter.Outcome;
import org.jspecify.annotations.Nullable;

/** A thing of the library: written, changed or taken away. Nothing typed is lost on a refusal. */
class ToolDialog extends Dialog {

    private final ToolWriter tools;
    private final Runnable onChange;
    private final ToolFields fields;
    private final FilePart file;
    private final Paragraph problem = new Paragraph();
    private final TheirTool theirs = new TheirTool();
    private final Button save = new Button(getTranslation("desk.save"), click -> save());
    private final Button remove = new Button(getTranslation("library.desk.remove"), click -> ask());
    private @Nullable StoredTool row;

    ToolDialog(ToolWriter tools, FileIntake intake, @Nullable StoredTool row, Runnable onChange) {
        this.tools = tools;
        this.row = row;
        this.onChange = onChange;
        this.fields = new ToolFields(tools.today());
        this.file = new FilePart(intake, FilePart.Kinds.FORMS);
        setHeaderTitle(getTranslation(row == null ? "library.desk.add" : "library.desk.change"));
        setWidth("44rem");
        problem.addClassName("point-problem");
        problem.getElement().setAttribute("role", "alert");
        if (row != null) {
            fields.show(row.tool());
            file.show(row.tool().file());
            getFooter().add(remove);
        }
        add(fields, file, problem, theirs);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.cancel"), click -> close()), save);
    }

    private void ask() {
        var known = row;
        if (known == null) {
            return;
        }
        var question = new ConfirmDialog(
                getTranslation("library.desk.remove.title"),
                getTranslation("library.desk.remove.text", known.tool().words().title()),
                getTranslation("library.desk.remove"),
                confirm -> takeAway(known));
        question.setCancelable(true);
        question.setCancelText(getTranslation("desk.cancel"));
        question.open();
    }

    private void takeAway(StoredTool known) {
        switch (tools.remove(known)) {
            case Outcome.Gone _ -> done();
            case Outcome other -> answer(other);
        }
    }

    private void save() {
        problem.setText("");
        answer(tools.save(fields.input(file.file()), row));
    }

    private void answer(Outcome outcome) {
        switch (outcome) {
            case Outcome.Saved _ -> done();
            case Outcome.Refused refused -> {
                fields.mark(refused.problems());
                problem.setText(getTranslation("library.desk.bad"));
            }
            case Outcome.Changed changed -> meanwhile(changed.theirs());
            case Outcome.Gone _ -> gone();
            case Outcome.Full _ -> problem.setText(getTranslation("library.desk.full"));
        }
    }

    private void done() {
        close();
        onChange.run();
    }

    /** What is written here stays; saving it once more is saving over what is shown of the other's. */
    private void meanwhile(StoredTool now) {
        row = now;
        theirs.show(now.tool());
        problem.setText(getTranslation("library.desk.meanwhile"));
        save.setText(getTranslation("library.desk.meanwhile.save"));
    }

    /** Somebody took it away; saving once more makes it anew of what is written here. */
    private void gone() {
        row = null;
        remove.setVisible(false);
        theirs.setVisible(false);
        problem.setText(getTranslation("library.desk.removed"));
        save.setText(getTranslation("library.desk.meanwhile.save"));
    }
}
