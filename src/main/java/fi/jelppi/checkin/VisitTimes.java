package fi.jelppi.checkin;

import fi.jelppi.event.Session;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Between instants and the local times that people write on lists. */
public final class VisitTimes {

    private VisitTimes() {}

    /** The session's day, or the next one for a time after midnight of a session that lasts that long. */
    public static Instant instant(Session session, LocalTime time) {
        boolean pastMidnight = !session.end().isAfter(session.start())
                && !time.isAfter(session.end())
                && time.isBefore(session.start());
        var day = pastMidnight ? session.date().plusDays(1) : session.date();
        return day.atTime(time).atZone(session.zone()).toInstant();
    }

    /** To the minute. */
    public static LocalTime local(Instant instant, Session session) {
        return instant.atZone(session.zone()).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
