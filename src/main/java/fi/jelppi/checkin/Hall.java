package fi.jelppi.checkin;

import fi.jelppi.event.Event;
import fi.jelppi.event.Session;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is on at this point.
 *
 * @param sessions of the days around now, not cancelled
 * @param events of those sessions
 * @param selected the coach's choice when several are on
 */
record Hall(
        PointId point,
        List<Session> sessions,
        Map<EventId, Event> events,
        @Nullable SessionId selected) {

    List<Session> open(Instant at) {
        return sessions.stream().filter(session -> session.openAt(at)).toList();
    }

    List<Session> on(Instant at) {
        return sessions.stream().filter(session -> sameDay(session, at)).toList();
    }

    Event eventOf(Session session) {
        return Objects.requireNonNull(events.get(session.event()));
    }

    /** The selected one, else the one that started latest, else the one that starts first. */
    Optional<Session> choose(Collection<Session> among, Instant at) {
        return selectedOf(among)
                .or(() -> among.stream()
                        .filter(session -> !session.startsAt().isAfter(at))
                        .max(Comparator.comparing(Session::startsAt)))
                .or(() -> among.stream().min(Comparator.comparing(Session::startsAt)));
    }

    Optional<Session> selectedOf(Collection<Session> among) {
        return among.stream().filter(session -> session.id().equals(selected)).findFirst();
    }

    /** For a clock that cannot be trusted: the session closest in time, the selected one before all others. */
    Optional<Session> nearest(Collection<Session> among, Instant likely) {
        return selectedOf(among)
                .or(() -> among.stream()
                        .min(Comparator.comparing((Session session) -> distance(session, likely))
                                .thenComparing(Session::startsAt, Comparator.reverseOrder())));
    }

    static boolean sameDay(Session session, Instant at) {
        ZoneId zone = session.zone();
        return session.date().equals(at.atZone(zone).toLocalDate());
    }

    private static Duration distance(Session session, Instant at) {
        if (session.openAt(at)) {
            return Duration.ZERO;
        }
        Duration toOpening = Duration.between(at, session.opensAt()).abs();
        Duration toEnd = Duration.between(at, session.endsAt()).abs();
        return toOpening.compareTo(toEnd) < 0 ? toOpening : toEnd;
    }
}
