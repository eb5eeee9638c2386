package fi.jelppi.organisation;

import java.time.Instant;

/**
 * A stretch of real time.
 *
 * @param end the first moment after it
 */
public record Opening(Instant start, Instant end) {

    public boolean contains(Instant at) {
        return !at.isBefore(start) && at.isBefore(end);
    }

    boolean isEmpty() {
        return !end.isAfter(start);
    }

    /** Whether the other one, which does not begin earlier, begins before this one is over or right then. */
    boolean reaches(Opening later) {
        return !later.start.isAfter(end);
    }

    Opening joined(Opening later) {
        return new Opening(start, later.end.isAfter(end) ? later.end : end);
    }
}
