package fi.jelppi.support.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import fi.jelppi.desk.spi.DateWords;
import fi.jelppi.organisation.Point;
import fi.jelppi.support.GivenTimes;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Where, when and how long: one or many times at once. Nothing typed is lost on a refusal. */
class TimesForm extends Div {

    private static final int USUAL_MINUTES = 30;

    private final Select<Point> point = new Select<>();
    private final DatePicker date = new DatePicker(getTranslation("support.appointment.desk.date"));
    private final TimePicker from = time("support.appointment.desk.from");
    private final TimePicker until = time("support.appointment.desk.until");
    private final IntegerField minutes = new IntegerField(getTranslation("support.appointment.desk.minutes"));
    private final Paragraph said = new Paragraph();

    /** @param give answers what is wrong; empty when the times are given */
    TimesForm(List<Point> points, Function<GivenTimes, Optional<GivenTimes.Problem>> give) {
        addClassNames("desk-form", "times-form");
        point.setLabel(getTranslation("support.appointment.desk.point"));
        point.setItems(points);
        point.setItemLabelGenerator(Point::village);
        date.setI18n(DateWords.of(this, getLocale()));
        date.setManualValidation(true);
        minutes.setManualValidation(true);
        minutes.setValue(USUAL_MINUTES);
        said.getElement().setAttribute("role", "status");
        var add = new Button(getTranslation("support.appointment.desk.give"), click -> give(give));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(point, date, from, until, minutes, add);
        fields.addClassName("times-fields");
        add(fields, said);
    }

    private TimePicker time(String key) {
        var field = new TimePicker(getTranslation(key));
        field.setLocale(Locale.of("fi", "FI"));
        field.setStep(Duration.ofMinutes(USUAL_MINUTES));
        field.setManualValidation(true);
        return field;
    }

    private void give(Function<GivenTimes, Optional<GivenTimes.Problem>> give) {
        var chosen = point.getValue();
        var problem = give.apply(new GivenTimes(
                chosen == null ? null : chosen.id(),
                date.getValue(),
                from.getValue(),
                until.getValue(),
                minutes.getValue()));
        said.setText(getTranslation(problem.map(GivenTimes.Problem::textKey).orElse("support.appointment.desk.given")));
        said.setClassName("point-problem", problem.isPresent());
    }
}
