package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import fi.jelppi.checkin.Portions;
import fi.jelppi.checkin.Portions.Diet;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Portions of one hall: how many were ordered and served, and of them special diets, without names. */
class CateringDialog extends Dialog {

    private final IntegerField ordered = number("checkin.desk.catering.ordered");
    private final IntegerField served = number("checkin.desk.catering.served");
    private final Map<Diet, IntegerField> diets = new EnumMap<>(Diet.class);
    private final Paragraph meanwhile = new Paragraph();
    private final Saving saving;
    private Portions seen;

    /** Writes what was typed. */
    interface Saving {

        /** @param seen what the dialog was opened with, or told of since */
        Answer save(Portions seen, Portions typed);
    }

    /** What came of it; whatever it is, what was typed stays as long as the dialog does. */
    sealed interface Answer {

        record Saved() implements Answer {}

        /** It may not be changed any more. */
        record Closed() implements Answer {}

        /** Somebody else has said something since. */
        record Meanwhile(Portions theirs) implements Answer {}
    }

    CateringDialog(String hall, Portions known, Saving saving) {
        this.saving = saving;
        this.seen = known;
        meanwhile.addClassName("point-problem");
        meanwhile.getElement().setAttribute("role", "alert");
        addClassName("attendance-dialog");
        setWidth("40rem");
        setHeaderTitle(getTranslation("checkin.desk.catering.title", hall));
        var portions = new Div(ordered, served);
        var special = new Div();
        for (Diet diet : Diet.values()) {
            var field = number("checkin.desk.catering.diet." + diet.code());
            diets.put(diet, field);
            special.add(field);
        }
        Stream.of(portions, special).forEach(fields -> fields.addClassName("attendance-portions"));
        add(
                portions,
                new H3(getTranslation("checkin.desk.catering.diets")),
                new Paragraph(getTranslation("checkin.desk.catering.diets.help")),
                special,
                meanwhile);
        show(known);
        var done = new Button(getTranslation("desk.save"), click -> save());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.cancel"), click -> close()), done);
    }

    private IntegerField number(String key) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(0);
        field.setMax(Portions.MOST);
        field.setErrorMessage(getTranslation("checkin.desk.catering.wrong", Integer.toString(Portions.MOST)));
        return field;
    }

    private void show(Portions known) {
        ordered.setValue(known.ordered());
        served.setValue(known.served());
        diets.forEach((diet, field) -> field.setValue(known.diets().get(diet)));
    }

    private void save() {
        if (Stream.concat(Stream.of(ordered, served), diets.values().stream()).anyMatch(IntegerField::isInvalid)) {
            return;
        }
        var special = new EnumMap<Diet, Integer>(Diet.class);
        diets.forEach((diet, field) ->
                field.getOptionalValue().filter(number -> number > 0).ifPresent(number -> special.put(diet, number)));
        switch (saving.save(seen, new Portions(ordered.getValue(), served.getValue(), special))) {
            case Answer.Saved _ -> close();
            case Answer.Closed _ -> {}
            case Answer.Meanwhile(var theirs) -> tell(theirs);
        }
    }

    /** Saving once more puts one's own in place of theirs. */
    private void tell(Portions theirs) {
        seen = theirs;
        var words = Stream.of(
                        said("checkin.desk.catering.ordered", theirs.ordered()),
                        said("checkin.desk.catering.served", theirs.served()),
                        Stream.of(Diet.values())
                                .flatMap(diet -> said(
                                        "checkin.desk.catering.diet." + diet.code(),
                                        theirs.diets().get(diet))))
                .flatMap(it -> it)
                .collect(Collectors.joining(", "));
        meanwhile.setText(getTranslation(
                "checkin.desk.catering.meanwhile",
                words.isEmpty() ? getTranslation("checkin.desk.catering.nothing") : words));
    }

    private Stream<String> said(String key, @Nullable Integer number) {
        return Stream.ofNullable(number).map(it -> getTranslation(key) + " " + it);
    }
}
