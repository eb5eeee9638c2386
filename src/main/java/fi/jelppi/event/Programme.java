package fi.jelppi.event;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which events and sessions there are. Written at central; a kiosk knows those of its point and the coming days. */
@Service
public class Programme {

    private final EventRows rows;
    private final KioskFeed feed;
    private final EventRevisions revisions;
    private final NoticeTable notices;
    private final ApplicationEventPublisher publisher;

    Programme(
            EventRows rows,
            KioskFeed feed,
            EventRevisions revisions,
            NoticeTable notices,
            ApplicationEventPublisher publisher) {
        this.rows = rows;
        this.feed = feed;
        this.revisions = revisions;
        this.notices = notices;
        this.publisher = publisher;
    }

    /** An event was added or changed. */
    public record EventSaved(EventId event) {}

    /** Of events that are held here or in which this hall takes part; not cancelled, in order of start. */
    @Transactional(readOnly = true)
    public List<Session> sessionsOn(PointId point, LocalDate date) {
        return sessions(rows.on(point.value(), date), date);
    }

    /** All points, not cancelled, in order of start. */
    @Transactional(readOnly = true)
    public List<Session> sessionsOn(LocalDate date) {
        return sessions(rows.on(date), date);
    }

    /** All points, of cancelled events only, in order of start. */
    @Transactional(readOnly = true)
    public List<Session> cancelledSessionsOn(LocalDate date) {
        return sessions(rows.cancelledOn(date), date);
    }

    private static List<Session> sessions(List<EventRow> events, LocalDate date) {
        return events.stream()
                .flatMap(event -> event.toSessions().stream())
                .filter(session -> session.date().equals(date))
                .sorted(Comparator.comparing(Session::startsAt)
                        .thenComparing(session -> session.id().value()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Session> session(SessionId id) {
        return rows.ofSession(id.value()).stream()
                .flatMap(event -> event.toSessions().stream())
                .filter(session -> session.id().equals(id))
                .findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<Event> event(EventId id) {
        return rows.findById(id.value()).map(EventRow::toEvent);
    }

    /** Not cancelled, held at this point or with it, from this day on, in order of their next session; at most {@code limit}. */
    @Transactional(readOnly = true)
    public List<Event> coming(PointId point, LocalDate from, int limit) {
        List<UUID> order = rows.coming(point.value(), from, Limit.of(limit));
        Map<UUID, Event> found =
                rows.findByIdIn(order).stream().collect(Collectors.toMap(row -> row.id, EventRow::toEvent));
        return order.stream().map(found::get).toList();
    }

    /**
     * Adds or changes an event with its sessions. Central only.
     *
     * @throws IllegalArgumentException without a title or a session
     */
    @Transactional
    public void save(Event event) {
        var row = rows.lock(event.id().value())
                .orElseGet(() -> new EventRow(event.id().value()));
        save(row, event);
    }

    void save(EventRow row, Event event) {
        if (event.title().isBlank() || event.sessions().isEmpty()) {
            throw new IllegalArgumentException("an event needs a title and a session");
        }
        boolean moved = row.version != null && !row.everywhere().equals(Set.copyOf(event.everywhere()));
        count(row, event);
        row.take(event);
        if (moved && row.peopleCopy != KioskCopy.NONE) {
            row.peopleCopy = KioskCopy.COMING;
        }
        feed.event(row);
        rows.save(row);
        publisher.publishEvent(new EventSaved(event.id()));
    }

    private void count(EventRow row, Event event) {
        if (row.version == null) {
            revisions.added(event);
        } else {
            var change = new EventChange(row.toEvent(), event);
            revisions.changed(change);
            notices.changed(change);
        }
    }
}
