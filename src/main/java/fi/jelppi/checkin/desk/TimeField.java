package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.timepicker.TimePicker;
import fi.jelppi.checkin.Correction;
import fi.jelppi.checkin.Heads;
import java.time.LocalTime;

/** A time of day, written the Finnish way. */
class TimeField extends TimePicker {

    TimeField(String labelKey, AttendanceServices services, LocalTime proposed) {
        setLabel(getTranslation(labelKey));
        setLocale(services.clockLocale());
        setValue(proposed);
    }

    /** Says so at the field when there is no time. */
    boolean filled() {
        setErrorMessage(getTranslation("checkin.desk.time.missing"));
        setInvalid(getValue() == null);
        return !isInvalid();
    }

    void refuse(Correction.Outcome why) {
        setErrorMessage(getTranslation(why.textKey(), Heads.MOST));
        setInvalid(true);
    }
}
