package fi.jelppi.event.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fi.jelppi.event.Event;
import fi.jelppi.event.PersonInput;
import fi.jelppi.event.PersonInput.Checked;
import fi.jelppi.event.PersonInput.Field;
import fi.jelppi.event.PersonInput.Problem;
import fi.jelppi.event.Registrations;
import fi.jelppi.event.Registrations.Outcome;
import fi.jelppi.participant.Person;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Registers somebody by hand; stays open for the next one. */
class AddDialog extends Dialog {

    private final Event event;
    private final Registrations registrations;
    private final Runnable onAdded;
    private final Map<Field, TextField> fields = new EnumMap<>(Field.class);
    private final Paragraph message = new Paragraph();

    AddDialog(Event event, Registrations registrations, Runnable onAdded) {
        this.event = event;
        this.registrations = registrations;
        this.onAdded = onAdded;
        setHeaderTitle(getTranslation("event.people.add"));
        var form = new Div();
        form.addClassName("event-fields");
        for (Field field : Field.values()) {
            form.add(text(field));
        }
        message.getElement().setAttribute("role", "status");
        var add = new Button(getTranslation("event.people.add-save"), tap -> save());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("event.people.close"), tap -> close()), add);
        add(form, message);
        setWidth("min(720px, 95vw)");
    }

    private TextField text(Field field) {
        var text = new TextField(getTranslation("event.person." + field.code()));
        text.setRequiredIndicatorVisible(field == Field.GIVEN_NAME);
        text.setManualValidation(true);
        fields.put(field, text);
        return text;
    }

    private String value(Field field) {
        return Objects.requireNonNull(fields.get(field)).getValue();
    }

    private void save() {
        var input = new PersonInput(
                value(Field.GIVEN_NAME),
                value(Field.FAMILY_NAME),
                value(Field.BIRTH_YEAR),
                value(Field.VILLAGE),
                value(Field.EMAIL),
                value(Field.PHONE));
        fields.values().forEach(field -> field.setInvalid(false));
        switch (registrations.check(input)) {
            case Checked.Bad bad -> bad.problems().forEach(this::mark);
            case Checked.Good good -> register(good.person());
        }
    }

    private void mark(Field field, Problem problem) {
        var text = Objects.requireNonNull(fields.get(field));
        text.setErrorMessage(getTranslation(problem.textKey()));
        text.setInvalid(true);
    }

    private void register(Person person) {
        switch (registrations.register(event.id(), person)) {
            case Outcome.Registered _ -> added("event.people.added", person);
            case Outcome.Queued _ -> added("event.people.queued", person);
            case Outcome.Closed _ -> message.setText(getTranslation("event.people.closed"));
        }
    }

    private void added(String key, Person person) {
        fields.values().forEach(TextField::clear);
        message.setText(getTranslation(key, person.displayName()));
        Objects.requireNonNull(fields.get(Field.GIVEN_NAME)).focus();
        onAdded.run();
    }
}
