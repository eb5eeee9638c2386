package fi.jelppi.checkin;

import fi.jelppi.checkin.Correction.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What can be true of a visit, whoever says it: at the desk, in the hall, from paper. */
final class PossibleVisit {

    private PossibleVisit() {}

    /**
     * A doubtful clock does not know what is in the future.
     *
     * @param said the time that somebody names now
     * @param came with what was said taken in, like {@code left}
     */
    static Outcome at(Instant said, Instant came, @Nullable Instant left, ClockGuard.Reading clock) {
        if (!clock.suspect() && said.isAfter(clock.now())) {
            return Outcome.IN_THE_FUTURE;
        }
        return left != null && left.isBefore(came) ? Outcome.LEFT_BEFORE_COMING : Outcome.STORED;
    }

    /** A visit that is written down as a whole, with its end where that is known. */
    static Outcome whole(Instant came, @Nullable Instant left, ClockGuard.Reading clock) {
        Outcome outcome = at(came, came, left, clock);
        return left == null || outcome != Outcome.STORED ? outcome : at(left, came, left, clock);
    }

    static Outcome corrected(StoredVisit visit, Correction correction, ClockGuard.Reading clock) {
        return switch (correction) {
            case Correction.Came came -> at(came.at(), came.at(), visit.left(), clock);
            case Correction.Left left -> at(left.at(), visit.came(), left.at(), clock);
            case Correction.Counted counted ->
                Heads.possible(counted.heads()) ? Outcome.STORED : Outcome.HEADS_OUT_OF_RANGE;
            case Correction.StillHere ignored -> Outcome.STORED;
            case Correction.Removed ignored -> Outcome.STORED;
            case Correction.Restored ignored -> Outcome.STORED;
        };
    }
}
