package fi.jelppi.kiosk.departure;

import fi.jelppi.kiosk.spi.DepartureCheck.Finding;
import fi.jelppi.kiosk.spi.DepartureCheck.Words;
import java.time.Duration;
import java.util.Objects;

/** What the exchange with central means to somebody who is about to leave. Knows no clock and no database. */
final class LinkFindings {

    /** More than this a coach sees on a phone beside the screen. */
    static final Duration CLOCK_OFF = Duration.ofMinutes(2);

    private static final String CONNECTION = "kiosk.coach.departure.connection";
    private static final String COPY = "kiosk.coach.departure.copy";
    private static final String QUEUE = "kiosk.coach.departure.queue";
    private static final String CLOCK = "kiosk.coach.departure.clock";

    private LinkFindings() {}

    static Finding connection(Exchange now) {
        var contact = now.link().lastContact();
        if (!now.enrolled()) {
            return Finding.todo(
                    CONNECTION,
                    Words.of("kiosk.coach.departure.connection.new"),
                    "kiosk.coach.departure.connection.new-todo");
        }
        return switch (now.link().link()) {
            case ONLINE ->
                Finding.ready(
                        CONNECTION,
                        Words.of(
                                "kiosk.coach.departure.connection.online",
                                Objects.requireNonNullElse(contact, now.clock())));
            case REVOKED ->
                Finding.todo(
                        CONNECTION,
                        Words.of("kiosk.coach.departure.connection.revoked"),
                        "kiosk.coach.departure.connection.revoked-todo");
            case OFFLINE, NOT_ENROLLED -> offline(now);
        };
    }

    private static Finding offline(Exchange now) {
        var contact = now.link().lastContact();
        if (contact == null) {
            return Finding.todo(
                    CONNECTION,
                    Words.of("kiosk.coach.departure.connection.never"),
                    "kiosk.coach.departure.connection.offline-todo");
        }
        var said = Words.of("kiosk.coach.departure.connection.offline", contact);
        return now.isFresh(contact)
                ? Finding.note(CONNECTION, said)
                : Finding.todo(CONNECTION, said, "kiosk.coach.departure.connection.offline-todo");
    }

    static Finding copy(Exchange now) {
        var copied = now.details().copied();
        if (copied == null) {
            return Finding.todo(COPY, Words.of("kiosk.coach.departure.copy.never"), "kiosk.coach.departure.copy.todo");
        }
        if (!now.link().caughtUp() && !now.isFresh(copied)) {
            return Finding.todo(
                    COPY, Words.of("kiosk.coach.departure.copy.old", copied), "kiosk.coach.departure.copy.todo");
        }
        long waiting = now.details().waiting();
        return waiting > 0
                ? Finding.todo(
                        COPY,
                        Words.of("kiosk.coach.departure.copy.waiting", waiting),
                        "kiosk.coach.departure.copy.waiting-todo")
                : Finding.ready(COPY, Words.of("kiosk.coach.departure.copy.fresh", copied));
    }

    static Finding queue(Exchange now) {
        long queued = now.link().queued();
        return queued == 0
                ? Finding.ready(QUEUE, Words.of("kiosk.coach.departure.queue.empty"))
                : Finding.todo(
                        QUEUE,
                        Words.of(
                                "kiosk.coach.departure.queue.waiting",
                                queued,
                                Objects.requireNonNullElse(now.link().oldestQueued(), now.clock())),
                        "kiosk.coach.departure.queue.todo");
    }

    static Finding clock(Exchange now) {
        var offset = now.link().clockOffset();
        if (offset == null) {
            return Finding.todo(
                    CLOCK,
                    Words.of("kiosk.coach.departure.clock.unknown", now.clock()),
                    "kiosk.coach.departure.clock.unknown-todo");
        }
        if (offset.abs().compareTo(CLOCK_OFF) <= 0) {
            return Finding.ready(CLOCK, Words.of("kiosk.coach.departure.clock.right"));
        }
        long minutes = offset.abs().toMinutes();
        var said = offset.isNegative()
                ? Words.of("kiosk.coach.departure.clock.behind", minutes)
                : Words.of("kiosk.coach.departure.clock.ahead", minutes);
        return Finding.todo(CLOCK, said, "kiosk.coach.departure.clock.todo");
    }
}
