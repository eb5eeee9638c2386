package fi.jelppi.meeting;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was asked and said about one recording at one device. What is not answered in time counts as no; it can be answered later,
 * and changed as often as somebody likes.
 *
 * @param askedAt when its screen was told; null before
 * @param said null while nothing was
 */
public record Consent(
        RecordingId recording,
        @Nullable Instant askedAt,
        @Nullable Said said,
        @Nullable Instant saidAt) {

    /** To answer, from the moment the screen is told. */
    public static final Duration TIME = Duration.ofSeconds(45);

    /** What one can say. */
    public enum Said {
        YES,
        /** Takes part without picture and sound while it is recorded. */
        NO
    }

    /** What it comes to. */
    public enum Answer {
        /** Nothing was said, and there is still time. */
        OPEN("open"),
        AGREED("agreed"),
        DECLINED("declined"),
        /** Nothing was said in time: as no. */
        LATE("late");

        private final String code;

        Answer(String code) {
            this.code = code;
        }

        /** As it stands on the wire and in pages. */
        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException for a code this version does not know */
        static Answer ofCode(String code) {
            for (Answer answer : values()) {
                if (answer.code.equals(code)) {
                    return answer;
                }
            }
            throw new IllegalArgumentException("unknown answer: " + code);
        }
    }

    static Consent none(RecordingId recording) {
        return new Consent(recording, null, null, null);
    }

    public Answer answer(Instant now) {
        if (said != null) {
            return said == Said.YES ? Answer.AGREED : Answer.DECLINED;
        }
        return askedAt == null || askedAt.plus(TIME).isAfter(now) ? Answer.OPEN : Answer.LATE;
    }

    /** Never below zero; all of it before the screen was told. */
    Duration left(Instant now) {
        var left = askedAt == null ? TIME : Duration.between(now, askedAt.plus(TIME));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Of two screens of a hall the latest word counts, and what was asked last when nothing was said. */
    Consent or(Consent other) {
        if (saidAt != null || other.saidAt != null) {
            return isAfter(other.saidAt, saidAt) ? other : this;
        }
        return isAfter(other.askedAt, askedAt) ? other : this;
    }

    private static boolean isAfter(@Nullable Instant one, @Nullable Instant other) {
        return one != null && (other == null || one.isAfter(other));
    }
}
