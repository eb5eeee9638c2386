package fi.jelppi.checkin;

import fi.jelppi.sync.spi.FactContext;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a visit after its check-in, before it is known which fact says it.
 *
 * @param kind of {@link VisitChange}
 * @param time the one that it speaks of; null where it speaks of none
 * @param heads how many they were; null where it speaks of something else
 */
record ChangeContent(
        String kind, @Nullable Instant time, @Nullable Integer heads) {

    static ChangeContent of(Correction correction) {
        return switch (correction) {
            case Correction.Came came -> new ChangeContent(VisitChange.CAME, came.at(), null);
            case Correction.Left left -> new ChangeContent(VisitChange.LEFT, left.at(), null);
            case Correction.Counted counted -> new ChangeContent(VisitChange.HEADS, null, counted.heads());
            case Correction.StillHere ignored -> new ChangeContent(VisitChange.STILL_HERE, null, null);
            case Correction.Removed ignored -> new ChangeContent(VisitChange.REMOVED, null, null);
            case Correction.Restored ignored -> new ChangeContent(VisitChange.RESTORED, null, null);
        };
    }

    VisitChange change(FactContext context) {
        return new VisitChange(
                context.id().value(), context.device().value(), kind, context.recordedAt(), time, null, heads);
    }
}
