package fi.jelppi.jobs.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fi.jelppi.jobs.post.PostModeration;
import java.util.function.Predicate;

/** Asks what to write to whoever wrote a post. What is typed stays when it cannot be sent. */
class NoteDialog extends Dialog {

    private final TextArea note = new TextArea(getTranslation("jobs.post.desk.note"));
    private final Paragraph problem = new Paragraph();
    private final Predicate<String> send;

    /**
     * @param titleKey what will be done
     * @param draft what was typed before and could not be sent
     * @param send false when somebody else was first, or the post was changed
     */
    NoteDialog(String titleKey, String draft, Predicate<String> send) {
        this.send = send;
        setHeaderTitle(getTranslation(titleKey));
        note.setValue(draft);
        note.setMaxLength(PostModeration.LONGEST_NOTE);
        note.setRequired(true);
        note.setWidthFull();
        note.setErrorMessage(getTranslation("jobs.post.desk.note.missing"));
        add(new Paragraph(getTranslation("jobs.post.desk.note.help")), note, problem);
        problem.addClassName("point-problem");
        problem.getElement().setAttribute("role", "alert");
        var ok = new Button(getTranslation(titleKey), click -> send());
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("jobs.post.desk.cancel"), click -> close()), ok);
    }

    private void send() {
        boolean missing = note.getValue().isBlank();
        note.setInvalid(missing);
        if (missing) {
            note.focus();
            return;
        }
        if (send.test(note.getValue())) {
            close();
        } else {
            problem.setText(getTranslation("jobs.desk.meanwhile.note"));
        }
    }
}
