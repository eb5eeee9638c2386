package fi.jelppi.jobs.list;

import fi.jelppi.sync.spi.FactContext;
import java.time.Duration;
import java.time.Instant;

/** From when the time runs after which something is deleted. */
final class WhenMade {

    private WhenMade() {}

    /** By the kiosk's clock where that can be right: a wrong one neither keeps something for ever nor deletes it at once. */
    static Instant of(FactContext context, Duration life) {
        var recorded = context.recordedAt();
        var received = context.receivedAt();
        boolean wrong = recorded.isAfter(received) || recorded.isBefore(received.minus(life));
        return wrong ? received : recorded;
    }
}
