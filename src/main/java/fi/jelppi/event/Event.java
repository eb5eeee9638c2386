package fi.jelppi.event;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PointId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something people come to; one or several sessions at one point.
 *
 * @param walkInsAllowed people without a code may be counted
 * @param checkOut a second scan, at the earliest 5 minutes after the first, means leaving
 * @param capacity people who fit; warned about at the door, a limit for registrations; null for none
 * @param sessions in order of time, at least one
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
        List<Session> sessions) {}
