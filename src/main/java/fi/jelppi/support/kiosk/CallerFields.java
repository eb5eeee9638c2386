package fi.jelppi.support.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import fi.jelppi.shared.touch.OnScreenKeyboard;
import fi.jelppi.shared.touch.OnScreenKeyboard.Layout;
import fi.jelppi.support.CallerInput;
import fi.jelppi.support.CallerInput.Field;
import fi.jelppi.support.CallerInput.Problem;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A number to call, and a first name by own choice; nothing else is asked. */
class CallerFields extends Div {

    private final TextField phone = new TextField(getTranslation("support.call.phone"));
    private final TextField name = new TextField(getTranslation("support.call.name"));

    /** @param privacyKey says what they are used for */
    CallerFields(String privacyKey) {
        addClassName("caller-fields");
        field(phone, Layout.PHONE);
        phone.setRequiredIndicatorVisible(true);
        phone.addClassName("phone-field");
        field(name, Layout.TEXT);
        name.setAutocapitalize(Autocapitalize.WORDS);
        name.setHelperText(getTranslation("support.call.name.help"));
        var privacy = new Div(getTranslation(privacyKey));
        privacy.addClassName("privacy");
        add(phone, name, privacy);
    }

    /** The browser must not remember for the next person what this one typed. */
    private static void field(TextField field, Layout keys) {
        field.setManualValidation(true);
        field.setAutocomplete(Autocomplete.OFF);
        OnScreenKeyboard.use(field, keys);
        field.addClassName("call-field");
    }

    /** Marks of the last time go. */
    CallerInput read() {
        phone.setInvalid(false);
        name.setInvalid(false);
        return new CallerInput(name.getValue(), phone.getValue());
    }

    void clear() {
        phone.clear();
        name.clear();
    }

    void refuse(Map<Field, Problem> problems) {
        mark(phone, problems.get(Field.PHONE));
        mark(name, problems.get(Field.FIRST_NAME));
        (problems.containsKey(Field.PHONE) ? phone : name).focus();
    }

    private void mark(TextField field, @Nullable Problem why) {
        if (why != null) {
            field.setErrorMessage(getTranslation(why.textKey()));
            field.setInvalid(true);
        }
    }
}
