package fi.jelppi.sync.model;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A node's own clock, which may be wrong. */
final class SkewedClock extends Clock {

    private final Clock truth;
    private Duration error = Duration.ZERO;

    SkewedClock(Clock truth) {
        this.truth = truth;
    }

    void wrongBy(Duration newError) {
        error = newError;
    }

    @Override
    public Instant instant() {
        return truth.instant().plus(error);
    }

    @Override
    public ZoneId getZone() {
        return truth.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
