package fi.jelppi.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** The two mails before a session. The code stands in the database and in the text keys. */
enum Reminder {
    /** Not in the last hours, when it was held up: the other one follows soon. */
    DAY("reminder-day", Duration.ofHours(24), Duration.ofHours(3)),
    HOUR("reminder-hour", Duration.ofHours(1), Duration.ZERO);

    private final String code;
    private final Duration from;
    private final Duration until;

    Reminder(String code, Duration from, Duration until) {
        this.code = code;
        this.from = from;
        this.until = until;
    }

    String code() {
        return code;
    }

    /** Which is to be sent at this time; at most one. */
    static Optional<Reminder> due(Instant start, Instant now) {
        var left = Duration.between(now, start);
        return Arrays.stream(values())
                .filter(it -> left.compareTo(it.from) <= 0 && left.compareTo(it.until) > 0)
                .findFirst();
    }

    /** Whoever registered when the session was nearer than that has just read of it. */
    boolean isFor(Instant registered, Instant start) {
        return registered.isBefore(start.minus(from));
    }
}
