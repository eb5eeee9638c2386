package fi.jelppi.checkin;

import java.time.Instant;

/** What a coach sets right about a visit. It becomes a fact of its own beside the original, never an edit. */
public sealed interface Correction {

    /** What came of it. */
    enum Outcome {
        STORED(""),
        /** Nobody comes or leaves later than now. */
        IN_THE_FUTURE("checkin.correct.in-the-future"),
        /** Nobody leaves before coming. */
        LEFT_BEFORE_COMING("checkin.correct.left-before-coming"),
        /** 1 to {@link Heads#MOST}. */
        HEADS_OUT_OF_RANGE("checkin.correct.heads-range");

        private final String textKey;

        Outcome(String textKey) {
            this.textKey = textKey;
        }

        /** Why it was not taken, with {@link Heads#MOST} as its parameter; empty when it was taken. */
        public String textKey() {
            return textKey;
        }
    }

    /** Why; required, at most 300 characters, shown in the history. */
    String reason();

    /** The true time of coming. */
    record Came(Instant at, String reason) implements Correction {}

    /** The true time of leaving. */
    record Left(Instant at, String reason) implements Correction {}

    /** Has not left after all. */
    record StillHere(String reason) implements Correction {}

    /** How many they really were; for a visit that was counted without a pass. */
    record Counted(int heads, String reason) implements Correction {}

    /** The visit was marked by mistake and does not count. */
    record Removed(String reason) implements Correction {}

    /** A removed visit counts after all. */
    record Restored(String reason) implements Correction {}
}
