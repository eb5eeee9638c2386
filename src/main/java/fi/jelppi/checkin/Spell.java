package fi.jelppi.checkin;

import java.time.Instant;

/** A time without a gap in which somebody was there; never empty. */
public record Spell(Instant from, Instant to) {

    public Spell {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a spell has a length");
        }
    }
}
