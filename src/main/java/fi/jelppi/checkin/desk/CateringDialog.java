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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Portions of one hall: how many were ordered and served, and of them special diets, without names. */
class CateringDialog extends Dialog {

    private final IntegerField ordered = number("checkin.desk.catering.ordered");
    private final IntegerField served = number("checkin.desk.catering.served");
    private final Map<Diet, IntegerField> diets = new EnumMap<>(Diet.class);
    private final Predicate<Portions> save;

    /** @param save false when it may not be changed any more: what was typed stays */
    CateringDialog(String hall, @Nullable Portions known, Predicate<Portions> save) {
        this.save = save;
        addClassName("attendance-dialog");
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
                special);
        show(known == null ? Portions.NONE : known);
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
        if (save.test(new Portions(ordered.getValue(), served.getValue(), special))) {
            close();
        }
    }
}
