package fi.jelppi.event;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PointId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An event with its sessions. */
@Entity
@Table(name = "event")
@SuppressWarnings("NullAway.Init")
class EventRow extends ReferenceRow {

    private static final Comparator<Session> BY_TIME = Comparator.comparing(Session::startsAt)
            .thenComparing(session -> session.id().value());

    String title;

    @Column(name = "title_search")
    String titleSearch;

    String kind;

    @Column(name = "point_id")
    UUID pointId;

    @Column(name = "walk_ins")
    boolean walkIns;

    @Column(name = "check_out")
    boolean checkOut;

    @Nullable
    Integer capacity;

    @Column(name = "public_registration")
    boolean publicRegistration;

    boolean cancelled;

    @Column(name = "first_date")
    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    LocalDate firstDate;

    @Column(name = "last_date")
    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    LocalDate lastDate;

    @Column(name = "event_copy")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    KioskCopy eventCopy = KioskCopy.NONE;

    @Column(name = "people_copy")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    KioskCopy peopleCopy = KioskCopy.NONE;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "event_id", nullable = false)
    @BatchSize(size = 100)
    List<SessionRow> sessions = new ArrayList<>();

    /** Other points that take part. Asked for on its own: joined with the sessions, each would come as often as the other. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "event_hall", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "place")
    @Column(name = "point_id")
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 100)
    List<UUID> halls = new ArrayList<>();

    protected EventRow() {}

    EventRow(UUID id) {
        super(id);
    }

    void take(Event event) {
        title = event.title();
        titleSearch = event.title().toLowerCase(Locale.ROOT);
        kind = event.kind().code();
        pointId = event.point().value();
        walkIns = event.walkInsAllowed();
        checkOut = event.checkOut();
        capacity = event.capacity();
        publicRegistration = event.publicRegistration();
        cancelled = event.cancelled();
        takeSessions(event.sessions());
        takeHalls(event.halls().stream().map(PointId::value).toList());
    }

    /** Nothing is written where nothing changed. */
    private void takeHalls(List<UUID> wanted) {
        if (!halls.equals(wanted)) {
            halls.clear();
            halls.addAll(wanted);
        }
    }

    /** The points whose kiosks know the event: its own and the other halls. */
    Set<PointId> everywhere() {
        return Stream.concat(Stream.of(pointId), halls.stream())
                .map(PointId::new)
                .collect(Collectors.toSet());
    }

    private void takeSessions(List<Session> wanted) {
        var dates = wanted.stream().map(Session::date).sorted().toList();
        firstDate = dates.getFirst();
        lastDate = dates.getLast();
        var known = sessions.stream().collect(Collectors.toMap(row -> row.id, row -> row));
        var keep = wanted.stream().map(session -> session.id().value()).collect(Collectors.toSet());
        sessions.removeIf(row -> !keep.contains(row.id));
        for (Session session : wanted) {
            var row = known.get(session.id().value());
            if (row == null) {
                row = new SessionRow(session.id().value());
                sessions.add(row);
            }
            row.take(session);
        }
    }

    Event toEvent() {
        return new Event(
                new EventId(id),
                title,
                EventKind.ofCode(kind),
                new PointId(pointId),
                walkIns,
                checkOut,
                capacity,
                publicRegistration,
                cancelled,
                toSessions(),
                halls.stream().map(PointId::new).toList());
    }

    List<Session> toSessions() {
        return sessions.stream()
                .map(row -> row.toSession(id, pointId))
                .sorted(BY_TIME)
                .toList();
    }
}
