package fi.jelppi.checkin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact about a visit after its check-in.
 *
 * @param kind {@code out}, {@code reversed} or what a correction changes
 * @param at the time the change speaks of; null where it speaks of none
 * @param target the fact that a reversal takes back
 * @param heads how many they were; null where the change speaks of something else
 */
record VisitChange(
        UUID fact,
        UUID device,
        String kind,
        Instant recordedAt,
        @Nullable Instant at,
        @Nullable UUID target,
        @Nullable Integer heads) {

    static final String OUT = "out";
    static final String REVERSED = "reversed";
    static final String CAME = "came";
    static final String LEFT = "left";
    static final String STILL_HERE = "still-here";
    static final String REMOVED = "removed";
    static final String RESTORED = "restored";
    static final String MARKED = "marked";
    static final String HEADS = "heads";

    /** A change that is not about heads. */
    VisitChange(UUID fact, UUID device, String kind, Instant recordedAt, @Nullable Instant at, @Nullable UUID target) {
        this(fact, device, kind, recordedAt, at, target, null);
    }

    boolean correction() {
        return !kind.equals(OUT) && !kind.equals(REVERSED);
    }
}
