package fi.jelppi.event;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.sync.spi.ReferenceType;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event with its sessions on the wire. Dates are ISO 8601, planned times local {@code HH:mm}.
 *
 * @param halls other points that take part
 */
record EventRecord(
        String title,
        String kind,
        UUID point,
        boolean walkIns,
        boolean checkOut,
        @Nullable Integer capacity,
        boolean publicRegistration,
        boolean cancelled,
        List<Meeting> sessions,
        List<UUID> halls) {

    static final ReferenceType<EventRecord> TYPE = new ReferenceType<>("event.event", 2, EventRecord.class);

    /** Before an event was held in several halls; kiosks that were not upgraded yet read it, and central's feed may still have it. */
    record V1(
            String title,
            String kind,
            UUID point,
            boolean walkIns,
            boolean checkOut,
            @Nullable Integer capacity,
            boolean publicRegistration,
            boolean cancelled,
            List<Meeting> sessions) {

        static final ReferenceType<V1> TYPE = new ReferenceType<>("event.event", 1, V1.class);

        EventRecord newer() {
            return new EventRecord(
                    title,
                    kind,
                    point,
                    walkIns,
                    checkOut,
                    capacity,
                    publicRegistration,
                    cancelled,
                    sessions,
                    List.of());
        }
    }

    V1 older() {
        return new V1(title, kind, point, walkIns, checkOut, capacity, publicRegistration, cancelled, sessions);
    }

    /** @param opensBefore seconds before the start from which people are checked in */
    record Meeting(
            UUID id,
            String date,
            String start,
            String end,
            String zone,
            @Nullable String room,
            int opensBefore) {

        private static Meeting of(Session session) {
            return new Meeting(
                    session.id().value(),
                    session.date().toString(),
                    session.start().toString(),
                    session.end().toString(),
                    session.zone().getId(),
                    session.room(),
                    Math.toIntExact(session.opensBefore().toSeconds()));
        }

        private Session toSession(UUID event, UUID point) {
            return new Session(
                    new SessionId(id),
                    new EventId(event),
                    new PointId(point),
                    LocalDate.parse(date),
                    LocalTime.parse(start),
                    LocalTime.parse(end),
                    ZoneId.of(zone),
                    room,
                    Duration.ofSeconds(opensBefore));
        }
    }

    static EventRecord of(Event event) {
        return new EventRecord(
                event.title(),
                event.kind().code(),
                event.point().value(),
                event.walkInsAllowed(),
                event.checkOut(),
                event.capacity(),
                event.publicRegistration(),
                event.cancelled(),
                event.sessions().stream().map(Meeting::of).toList(),
                event.halls().stream().map(PointId::value).toList());
    }

    Event toEvent(UUID id) {
        return new Event(
                new EventId(id),
                title,
                EventKind.ofCode(kind),
                new PointId(point),
                walkIns,
                checkOut,
                capacity,
                publicRegistration,
                cancelled,
                sessions.stream().map(meeting -> meeting.toSession(id, point)).toList(),
                halls.stream().map(PointId::new).toList());
    }
}
