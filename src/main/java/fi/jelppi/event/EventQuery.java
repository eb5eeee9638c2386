package fi.jelppi.event;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk's list of events, a page at a time. */
@Service
@OnCentral
@Transactional(readOnly = true)
public class EventQuery {

    /** Which part of the calendar. */
    public enum When {
        COMING,
        PAST,
        ALL
    }

    /** What the list is sorted by. */
    public enum Order {
        FIRST_DAY("e.firstDate, e.id"),
        LAST_DAY_FIRST("e.lastDate desc, e.id"),
        TITLE("e.titleSearch, e.firstDate, e.id"),
        TITLE_BACKWARDS("e.titleSearch desc, e.firstDate, e.id");

        private final String clause;

        Order(String clause) {
            this.clause = clause;
        }
    }

    /** @param point host or one of the other halls; null for all */
    public record Filter(String text, @Nullable PointId point, When when) {}

    /**
     * @param registered places taken
     * @param waiting how many wait for one
     */
    public record Line(Event event, int registered, int waiting) {}

    private static final String WHERE = " from EventRow e where e.titleSearch like :text escape '!'"
            + " and (:anywhere = true or e.pointId = :point or :point member of e.halls)"
            + " and (:past = true or e.lastDate >= :today) and (:coming = true or e.lastDate < :today)";

    private final EntityManager entities;
    private final WaitingTable waiting;
    private final Horizon horizon;

    EventQuery(EntityManager entities, WaitingTable waiting, Horizon horizon) {
        this.entities = entities;
        this.waiting = waiting;
        this.horizon = horizon;
    }

    public List<Line> page(Filter filter, Order order, int offset, int limit) {
        var events = filtered("select e" + WHERE + " order by " + order.clause, EventRow.class, filter)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        return lines(events);
    }

    public int count(Filter filter) {
        return filtered("select count(e)" + WHERE, Long.class, filter)
                .getSingleResult()
                .intValue();
    }

    /** Open to the public, not cancelled, not over; in order of their first day. */
    public List<Line> publicEvents(int limit) {
        var events = entities.createQuery(
                        "select e from EventRow e where e.publicRegistration = true and e.cancelled = false"
                                + " and e.lastDate >= :today order by e.firstDate, e.titleSearch, e.id",
                        EventRow.class)
                .setParameter("today", horizon.today())
                .setMaxResults(limit)
                .getResultList();
        return lines(events);
    }

    private List<Line> lines(List<EventRow> events) {
        var ids = events.stream().map(it -> it.id).toList();
        var taken = taken(ids);
        var queued = waiting.counts(ids);
        return events.stream()
                .map(row -> new Line(
                        row.toEvent(), taken.getOrDefault(row.id, 0L).intValue(), queued.getOrDefault(row.id, 0)))
                .toList();
    }

    private <T> TypedQuery<T> filtered(String query, Class<T> type, Filter filter) {
        return entities.createQuery(query, type)
                .setParameter("text", NameOrder.contains(filter.text()))
                .setParameter("anywhere", filter.point() == null)
                .setParameter(
                        "point",
                        filter.point() == null
                                ? EventId.next().value()
                                : filter.point().value())
                .setParameter("past", filter.when() != When.COMING)
                .setParameter("coming", filter.when() != When.PAST)
                .setParameter("today", horizon.today());
    }

    private Map<UUID, Long> taken(List<UUID> events) {
        if (events.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select r.eventId, count(r) from RegistrationRow r"
                                + " where r.eventId in :events and r.cancelled = false group by r.eventId",
                        Object[].class)
                .setParameter("events", events)
                .getResultStream()
                .collect(Collectors.toMap(line -> (UUID) line[0], line -> (Long) line[1]));
    }
}
