package fi.jelppi.event.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import fi.jelppi.event.EventDraft;
import fi.jelppi.shared.SessionId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One session of the form: date, start, end, room. */
class SessionEditor extends Div {

    private final @Nullable SessionId id;
    private final DatePicker date = new DatePicker();
    private final TimePicker start = new TimePicker();
    private final TimePicker end = new TimePicker();
    private final TextField room = new TextField();
    private final Button remove = new Button();

    SessionEditor(EventDraft.Meeting meeting, Consumer<SessionEditor> onRemove) {
        this.id = meeting.id();
        addClassName("event-session");
        date.setLabel(getTranslation("event.form.date"));
        date.setI18n(dates(UI.getCurrentOrThrow().getLocale()));
        date.setValue(meeting.date());
        time(start, "event.form.start");
        start.setValue(meeting.start());
        time(end, "event.form.end");
        end.setValue(meeting.end());
        room.setLabel(getTranslation("event.form.room"));
        room.setValue(meeting.room());
        remove.setText(getTranslation("event.form.remove-session"));
        remove.addClickListener(tap -> onRemove.accept(this));
        date.setManualValidation(true);
        start.setManualValidation(true);
        end.setManualValidation(true);
        room.setManualValidation(true);
        add(date, start, end, room, remove);
    }

    private void time(TimePicker picker, String label) {
        picker.setLabel(getTranslation(label));
        picker.setStep(Duration.ofMinutes(15));
        picker.setLocale(Locale.of("fi"));
    }

    /** The only session cannot be removed. */
    void offerRemoval(boolean offered) {
        remove.setVisible(offered);
    }

    EventDraft.Meeting meeting() {
        return new EventDraft.Meeting(id, date.getValue(), start.getValue(), end.getValue(), room.getValue());
    }

    /** By the last part of a problem's field. */
    Map<String, Component> fields() {
        return Map.of("date", date, "start", start, "end", end, "room", room);
    }

    private DatePicker.DatePickerI18n dates(Locale locale) {
        var language = Locale.of(locale.getLanguage());
        return new DatePicker.DatePickerI18n()
                .setDateFormat("d.M.yyyy")
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(it -> it.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, language))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, language))
                .setToday(getTranslation("event.form.today"))
                .setCancel(getTranslation("event.form.back"));
    }

    /** Vaadin's weeks begin with Sunday, whatever is shown first. */
    private static List<String> days(TextStyle style, Locale language) {
        return IntStream.range(0, 7)
                .mapToObj(i -> DayOfWeek.SUNDAY.plus(i).getDisplayName(style, language))
                .toList();
    }
}
