package fi.jelppi.support.kiosk;

import com.vaadin.flow.component.UI;
import fi.jelppi.organisation.PointTimes;
import fi.jelppi.shared.i18n.Languages;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Times of appointments in the language of the screen. */
final class TimeWords {

    private TimeWords() {}

    /** For example {@code to 3.12. klo 10.00–10.30}. */
    static String of(LocalDateTime start, int minutes, LocalDate today) {
        var ui = UI.getCurrentOrThrow();
        var times = new PointTimes(ui.getLocale(), ui::getTranslation);
        return ui.getTranslation(
                "support.appointment.when",
                times.day(start.toLocalDate(), today),
                Languages.range(
                        times.time(start.toLocalTime()),
                        times.time(start.toLocalTime().plusMinutes(minutes)),
                        ui.getLocale()));
    }

    /** For example {@code to 3.12. klo 10.00}. */
    static String of(LocalDateTime start, LocalDate today) {
        var ui = UI.getCurrentOrThrow();
        var times = new PointTimes(ui.getLocale(), ui::getTranslation);
        return ui.getTranslation(
                "support.appointment.when", times.day(start.toLocalDate(), today), times.time(start.toLocalTime()));
    }
}
