package fi.jelppi.jobs.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fi.jelppi.jobs.post.PostModeration;
import java.util.function.Consumer;

/** Asks what to write to whoever wrote a post. */
class NoteDialog extends Dialog {

    private final TextArea note = new TextArea(getTranslation("jobs.post.desk.note"));
    private final Consumer<String> send;

    /** @param titleKey what will be done */
    NoteDialog(String titleKey, Consumer<String> send) {
        this.send = send;
        setHeaderTitle(getTranslation(titleKey));
        note.setMaxLength(PostModeration.LONGEST_NOTE);
        note.setRequired(true);
        note.setWidthFull();
        note.setErrorMessage(getTranslation("jobs.post.desk.note.missing"));
        add(new Paragraph(getTranslation("jobs.post.desk.note.help")), note);
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
        close();
        send.accept(note.getValue());
    }
}
