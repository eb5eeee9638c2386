package fi.jelppi.event;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of an event. Planned times are local times of the hall.
 *
 * @param room where in the hall, for example {@code sali}
 * @param opensBefore how long before the start people are checked in
 */
public record Session(
        SessionId id,
        EventId event,
        PointId point,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        ZoneId zone,
        @Nullable String room,
        Duration opensBefore) {

    public Instant startsAt() {
        return date.atTime(start).atZone(zone).toInstant();
    }

    /** An end before the start is on the next day. */
    public Instant endsAt() {
        LocalDate lastDay = end.isAfter(start) ? date : date.plusDays(1);
        return lastDay.atTime(end).atZone(zone).toInstant();
    }

    public Instant opensAt() {
        return startsAt().minus(opensBefore);
    }

    /** From {@link #opensAt} to before {@link #endsAt}. */
    public boolean openAt(Instant at) {
        return !at.isBefore(opensAt()) && at.isBefore(endsAt());
    }
}
