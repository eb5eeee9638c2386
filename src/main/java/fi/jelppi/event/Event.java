package fi.jelppi.event;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PointId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something people come to; one or several sessions at one point, in which other halls may take part (decision 0280).
 *
 * @param point the host
 * @param walkInsAllowed people without a code may be counted
 * @param checkOut a second scan, at the earliest 5 minutes after the first, means leaving
 * @param capacity people who fit; warned about at the door, a limit for registrations; null for none
 * @param sessions in order of time, at least one
 * @param halls other points that take part; a point named twice and the host itself are left out
 */
public record Event(
        EventId id,
        String title,
        EventKind kind,
        PointId point,
        boolean walkInsAllowed,
        boolean checkOut,
        @Nullable Integer capacity,
        boolean publicRegistration,
        boolean cancelled,
        List<Session> sessions,
        List<PointId> halls) {

    public Event {
        var host = point;
        halls = halls.stream().filter(hall -> !hall.equals(host)).distinct().toList();
    }

    /** At its own point only. */
    public Event(
            EventId id,
            String title,
            EventKind kind,
            PointId point,
            boolean walkInsAllowed,
            boolean checkOut,
            @Nullable Integer capacity,
            boolean publicRegistration,
            boolean cancelled,
            List<Session> sessions) {
        this(
                id,
                title,
                kind,
                point,
                walkInsAllowed,
                checkOut,
                capacity,
                publicRegistration,
                cancelled,
                sessions,
                List.of());
    }

    public boolean isHeldAt(PointId hall) {
        return point.equals(hall) || halls.contains(hall);
    }

    /** The host first. */
    public List<PointId> everywhere() {
        return Stream.concat(Stream.of(point), halls.stream()).toList();
    }
}
