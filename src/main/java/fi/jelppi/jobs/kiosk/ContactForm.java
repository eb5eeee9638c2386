package fi.jelppi.jobs.kiosk;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import fi.jelppi.jobs.list.InterestInput;
import fi.jelppi.jobs.list.InterestInput.Field;
import fi.jelppi.jobs.list.InterestInput.Problem;
import fi.jelppi.shared.touch.OnScreenKeyboard;
import fi.jelppi.shared.touch.OnScreenKeyboard.Layout;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** First name, telephone number and e-mail, each by own choice; what is wrong is said at the field and nothing typed is lost. */
class ContactForm extends Section {

    private final TextField name = field("jobs.interest.name", Layout.TEXT);
    private final TextField phone = field("jobs.interest.phone", Layout.PHONE);
    private final TextField email = field("jobs.interest.email", Layout.EMAIL);

    ContactForm() {
        addClassName("call-page");
        name.setAutocapitalize(Autocapitalize.WORDS);
        name.setHelperText(getTranslation("jobs.interest.name.help"));
        phone.addClassName("phone-field");
        add(name, phone, email);
    }

    /** The browser must not remember for the next person what this one typed. */
    private TextField field(String key, Layout keys) {
        var field = new TextField(getTranslation(key));
        field.setManualValidation(true);
        field.setAutocomplete(Autocomplete.OFF);
        OnScreenKeyboard.use(field, keys);
        field.addClassName("call-field");
        return field;
    }

    InterestInput input() {
        return new InterestInput(name.getValue(), phone.getValue(), email.getValue());
    }

    void clear() {
        List.of(name, phone, email).forEach(TextField::clear);
    }

    /** Says what is wrong, and nothing where nothing is. */
    void mark(Map<Field, Problem> problems) {
        mark(email, problems.get(Field.EMAIL));
        mark(phone, problems.get(Field.PHONE));
        mark(name, problems.get(Field.FIRST_NAME));
    }

    private void mark(TextField field, @Nullable Problem why) {
        field.setInvalid(why != null);
        if (why != null) {
            field.setErrorMessage(getTranslation(why.textKey()));
            field.focus();
        }
    }
}
