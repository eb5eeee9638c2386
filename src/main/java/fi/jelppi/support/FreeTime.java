package fi.jelppi.support;

import fi.jelppi.shared.PointId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A time that a coach gives to one visitor.
 *
 * @param start by the clock on the wall
 */
public record FreeTime(UUID id, PointId point, LocalDate date, LocalTime start, int minutes) {

    /** Longer than a person can be helped at once. */
    static final int LONGEST = 240;

    static final int SHORTEST = 10;

    /** @throws IllegalArgumentException for no length of a meeting */
    public FreeTime {
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new IllegalArgumentException("no length of a meeting");
        }
    }

    public LocalDateTime starts() {
        return date.atTime(start);
    }

    public Instant ends(ZoneId zone) {
        return starts().plusMinutes(minutes).atZone(zone).toInstant();
    }
}
