package fi.jelppi.event.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import fi.jelppi.desk.spi.DateWords;
import fi.jelppi.event.EventDraft;
import fi.jelppi.shared.SessionId;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
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
        date.setI18n(DateWords.of(this, getLocale()));
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
}
