package fi.jelppi.organisation.desk;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import fi.jelppi.organisation.PointInfo;
import fi.jelppi.organisation.StaffDay;
import fi.jelppi.organisation.TimeSpan;
import fi.jelppi.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Adds a day on which a coach or somebody else is there, or a row of them a week apart. */
class DayDialog extends InfoDialog {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TOPIC = 120;
    private static final int MOST_WEEKS = 52;

    private final StaffDay.Kind kind;
    private final TextField who;
    private final TextField topic = DeskFields.text(this, "organisation.info.topic", LONGEST_TOPIC);
    private final DatePicker date = DeskFields.date(this, "organisation.info.date", getLocale());
    private final TimePicker start = DeskFields.time(this, "organisation.info.from");
    private final TimePicker end = DeskFields.time(this, "organisation.info.until");
    private final IntegerField weeks = new IntegerField(getTranslation("organisation.info.weeks"));

    /** @param name put in at first */
    DayDialog(InfoEditing editing, StaffDay.Kind kind, String name) {
        super(editing, "organisation.info." + kind.code() + ".add");
        this.kind = kind;
        who = DeskFields.text(this, "organisation.info." + kind.code() + ".who", LONGEST_NAME);
        who.setValue(name);
        who.setHelperText(getTranslation("organisation.info." + kind.code() + ".help"));
        topic.setHelperText(getTranslation("organisation.info.topic.help"));
        weeks.setHelperText(getTranslation("organisation.info.weeks.help"));
        weeks.setManualValidation(true);
        weeks.setStepButtonsVisible(true);
        weeks.setMin(1);
        weeks.setMax(MOST_WEEKS);
        weeks.setValue(1);
        form().add(who, topic, date, start, end, weeks);
    }

    @Override
    UnaryOperator<PointInfo> read() {
        if (who.getValue().isBlank()) {
            refuse(who, "organisation.info.who.missing");
        }
        if (date.getValue() == null) {
            refuse(date, "organisation.info.date.missing");
        }
        if (start.getValue() == null) {
            refuse(start, "organisation.info.start.missing");
        }
        if (end.getValue() == null) {
            refuse(end, "organisation.info.end.missing");
        }
        if (weeks.getValue() == null || weeks.getValue() < 1 || weeks.getValue() > MOST_WEEKS) {
            refuse(weeks, "organisation.info.weeks.wrong", MOST_WEEKS);
        }
        return isWhole() ? plus(days()) : UnaryOperator.identity();
    }

    private boolean isWhole() {
        return !who.isInvalid() && !date.isInvalid() && !start.isInvalid() && !end.isInvalid() && !weeks.isInvalid();
    }

    private UnaryOperator<PointInfo> plus(List<StaffDay> more) {
        if (info().days().size() + more.size() > PointInfo.MOST_DAYS) {
            refuse("organisation.info.full");
        }
        return info -> info.plus(more);
    }

    private List<StaffDay> days() {
        var time = new TimeSpan(start.getValue(), end.getValue());
        var text = topic.getValue().isBlank() ? null : topic.getValue().strip();
        LocalDate first = Objects.requireNonNull(date.getValue());
        return IntStream.range(0, weeks.getValue())
                .mapToObj(week ->
                        new StaffDay(Ids.next(), kind, who.getValue().strip(), text, first.plusWeeks(week), time))
                .toList();
    }
}
