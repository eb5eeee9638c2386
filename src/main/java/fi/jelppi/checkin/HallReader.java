package fi.jelppi.checkin;

import fi.jelppi.event.Event;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Session;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.PointId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what is on here. Kept for a second: a queue at the door asks the same again and again. */
@Component
class HallReader {

    private static final Duration FRESH = Duration.ofSeconds(1);
    /** Before every event; a clock that cannot be trusted must not hide any. */
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private static final int MOST_EVENTS = 200;

    private final Programme programme;
    private final SelectedSession selected;
    private final JelppiProperties properties;
    private volatile @Nullable Kept kept;

    HallReader(Programme programme, SelectedSession selected, JelppiProperties properties) {
        this.programme = programme;
        this.selected = selected;
        this.properties = properties;
    }

    private record Kept(Hall hall, LocalDate day, boolean suspect, long since) {}

    Hall read(PointId point, ClockGuard.Reading clock) {
        LocalDate day = today(clock.now());
        Kept last = kept;
        if (last == null || !usable(last, point, day, clock.suspect())) {
            Map<EventId, Event> events = new HashMap<>();
            List<Session> sessions = clock.suspect() ? allKnown(point, events) : around(point, day, events);
            last = new Kept(new Hall(point, sessions, events, null), day, clock.suspect(), System.nanoTime());
            // Where nothing is on there is no queue, and the first event that comes from central shows at once.
            kept = sessions.isEmpty() ? null : last;
        }
        Hall hall = last.hall();
        return new Hall(point, hall.sessions(), hall.events(), selected.get().orElse(null));
    }

    Optional<Event> event(Hall hall, EventId id) {
        return Optional.ofNullable(hall.events().get(id)).or(() -> programme.event(id));
    }

    LocalDate today(Instant now) {
        return now.atZone(properties.zone()).toLocalDate();
    }

    private static boolean usable(Kept kept, PointId point, LocalDate day, boolean suspect) {
        return kept.hall().point().equals(point)
                && kept.day().equals(day)
                && kept.suspect() == suspect
                && System.nanoTime() - kept.since() < FRESH.toNanos();
    }

    /** Yesterday's may last past midnight, tomorrow's may open before it. */
    private List<Session> around(PointId point, LocalDate day, Map<EventId, Event> events) {
        return Stream.of(day.minusDays(1), day, day.plusDays(1))
                .flatMap(date -> programme.sessionsOn(point, date).stream())
                .filter(session -> known(session, events))
                .toList();
    }

    private boolean known(Session session, Map<EventId, Event> events) {
        if (!events.containsKey(session.event())) {
            programme.event(session.event()).ifPresent(event -> events.put(event.id(), event));
        }
        return events.containsKey(session.event());
    }

    private List<Session> allKnown(PointId point, Map<EventId, Event> events) {
        programme.coming(point, LONG_AGO, MOST_EVENTS).forEach(event -> events.put(event.id(), event));
        return events.values().stream()
                .flatMap(event -> event.sessions().stream())
                .toList();
    }
}
