package fi.jelppi.guides.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import fi.jelppi.guides.EditedGuides;
import fi.jelppi.guides.GuideId;

/** Asks for the name of a new guide, then opens the editor with a template. */
class NewGuideDialog extends Dialog {

    private static final int LONGEST = 60;

    private final EditedGuides guides;
    private final TextField name = new TextField(getTranslation("guides.desk.new.name"));

    NewGuideDialog(EditedGuides guides) {
        this.guides = guides;
        setHeaderTitle(getTranslation("guides.desk.new"));
        name.setHelperText(getTranslation("guides.desk.new.help"));
        name.setMaxLength(LONGEST);
        name.setManualValidation(true);
        name.setAutofocus(true);
        name.setWidthFull();
        add(name);
        var open = new Button(getTranslation("guides.desk.new.open"), click -> open(name.getValue()));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.cancel"), click -> close()), open);
    }

    private void open(String typed) {
        GuideNames.parse(typed).ifPresentOrElse(this::open, () -> refuse("guides.desk.new.bad"));
    }

    private void open(GuideId id) {
        // One that cannot be read is on no list, and this is the way to mend it.
        if (guides.entries().stream().anyMatch(entry -> entry.guide().id().equals(id))) {
            refuse("guides.desk.new.taken");
        } else {
            close();
            UI.getCurrentOrThrow().navigate(GuideEditorView.class, id.value());
        }
    }

    private void refuse(String key) {
        name.setErrorMessage(getTranslation(key));
        name.setInvalid(true);
    }
}
