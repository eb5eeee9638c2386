package fi.jelppi.checkin.desk;

import fi.jelppi.checkin.Attendance;
import fi.jelppi.checkin.AttendanceChanges;
import fi.jelppi.checkin.CoachDesk;
import fi.jelppi.checkin.SilentKiosks;
import fi.jelppi.checkin.TodayList;
import fi.jelppi.event.Session;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The services that the attendance pages ask. */
@Component
@OnCentral
record AttendanceServices(
        Attendance attendance,
        TodayList registered,
        CoachDesk coachDesk,
        SilentKiosks silent,
        AttendanceChanges changes,
        AttendanceNames names,
        Clock clock,
        JelppiProperties properties) {

    LocalDate today() {
        return clock.instant().atZone(properties.zone()).toLocalDate();
    }

    /** Times are written the Finnish way, H.mm, in every language of the desk. */
    Locale clockLocale() {
        return Locale.of("fi", "FI");
    }

    /** Why this user may not change the session's list, as a text's key; empty when they may. */
    Optional<String> locked(Session session) {
        if (names.coordinates()) {
            return Optional.empty();
        }
        return switch (coachDesk.lock(session)) {
            case OPEN -> Optional.empty();
            case LIST_CLOSED -> Optional.of("checkin.desk.list.locked");
            case TOO_OLD -> Optional.of("checkin.desk.too-old");
        };
    }

    LocalTime timeNow() {
        return clock.instant().atZone(properties.zone()).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
