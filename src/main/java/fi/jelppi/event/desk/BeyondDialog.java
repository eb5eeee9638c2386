package fi.jelppi.event.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fi.jelppi.event.WaitingList.Beyond;
import java.util.function.Consumer;

/** Asks why somebody is taken though there is no place (decision 0305). */
class BeyondDialog extends Dialog {

    final TextField reason = new TextField(getTranslation("event.waiting.beyond-reason"));
    private final Consumer<String> onReason;

    BeyondDialog(String name, Consumer<String> onReason) {
        this.onReason = onReason;
        setHeaderTitle(getTranslation("event.waiting.beyond-named", name));
        reason.setHelperText(getTranslation("event.waiting.beyond-reason-help"));
        reason.setErrorMessage(getTranslation("event.waiting.beyond-reason-missing"));
        reason.setMaxLength(Beyond.LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setWidthFull();
        add(new Div(new Paragraph(getTranslation("event.waiting.beyond-help", name)), reason));
        var take = new Button(getTranslation("event.waiting.beyond"), tap -> take());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("event.form.back"), tap -> close()), take);
        setWidth("min(560px, 95vw)");
    }

    private void take() {
        reason.setInvalid(reason.getValue().isBlank());
        if (!reason.isInvalid()) {
            close();
            onReason.accept(reason.getValue());
        }
    }
}
