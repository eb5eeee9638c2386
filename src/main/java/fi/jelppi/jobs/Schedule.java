package fi.jelppi.jobs;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When: the work and the time for applying.
 *
 * @param starts first day of work; null when not told
 * @param ends last day of work; null when not told or for the time being
 * @param hours as the employer writes it, for example {@code 6 h/pv kesäkuussa}; null when not told
 * @param partTime whether it is part-time
 * @param closes end of the time for applying; null when it is open until further notice
 */
public record Schedule(
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable String hours,
        Stated partTime,
        @Nullable Instant closes) {

    public static final Schedule OPEN = new Schedule(null, null, null, Stated.NOT_STATED, null);

    /** @throws IllegalArgumentException when the work ends before it starts */
    public Schedule {
        if (starts != null && ends != null && ends.isBefore(starts)) {
            throw new IllegalArgumentException("ends before it starts");
        }
    }

    public Schedule with(Stated other) {
        return new Schedule(starts, ends, hours, other, closes);
    }

    public boolean isClosed(Instant now) {
        return closes != null && !closes.isAfter(now);
    }
}
