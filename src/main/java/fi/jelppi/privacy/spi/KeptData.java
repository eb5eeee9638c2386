package fi.jelppi.privacy.spi;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Personal data that this node keeps. A bean of the module that deletes it, made from the setting that it deletes by, so that
 * the privacy page says what the program does (decision 0103).
 *
 * @param longest empty when it is not deleted by itself
 */
public record KeptData(Kind kind, Optional<Duration> longest) {

    /** What it is about. The code stands on the wire and in the keys of texts. */
    public enum Kind {
        VISIT("visit"),
        REGISTRATION("registration"),
        CALL("call"),
        /** A request to be called that nobody has answered. */
        OPEN_CALL("open-call"),
        /** Somebody gave a list of vacancies to the coaches. */
        JOB_INTEREST("job-interest"),
        /** Whom to ask, in a vacancy. */
        VACANCY("vacancy"),
        /** What people wrote about a training. */
        FEEDBACK("feedback");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** Empty for a kind that a newer version knows. */
        public static Optional<Kind> of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst();
        }
    }

    public static KeptData of(Kind kind, Duration longest) {
        return new KeptData(kind, Optional.of(longest));
    }

    /** Until somebody deletes it. */
    public static KeptData of(Kind kind) {
        return new KeptData(kind, Optional.empty());
    }

    /** Whole days, never fewer than it takes. */
    public Optional<Long> days() {
        return longest.map(time -> time.plus(Duration.ofDays(1)).minusNanos(1).toDays());
    }
}
