package fi.jelppi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.sync.spi.SyncDetails;
import fi.jelppi.sync.spi.SyncStatus;
import fi.jelppi.sync.spi.SyncStatus.Link;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class LinkAdviceProperties {

    private static final Instant NOW = Instant.parse("2026-12-03T08:00:00Z");

    @Property
    void wellMeansThatNothingWaitsOnEitherSide(
            @ForAll Link link,
            @ForAll @LongRange(max = 2) long queued,
            @ForAll boolean caughtUp,
            @ForAll @LongRange(max = 2) long refused,
            @ForAll @LongRange(max = 2) long waiting) {
        var advice = advice(link, queued, Duration.ZERO, caughtUp, refused, waiting);
        assertThat(advice == LinkAdvice.WELL)
                .isEqualTo(link == Link.ONLINE && queued == 0 && caughtUp && refused == 0 && waiting == 0);
    }

    @Property
    void whatCentralRefusesIsNeverHidden(@ForAll Link link, @ForAll boolean caughtUp) {
        assertThat(advice(link, 1, Duration.ZERO, caughtUp, 1, 0))
                .isIn(LinkAdvice.REFUSED, LinkAdvice.REVOKED, LinkAdvice.NEW);
    }

    @Example
    void aWeekendOfflineIsUsualAndMoreIsNot() {
        assertThat(advice(Link.OFFLINE, 1, LinkAdvice.TOO_LONG, false, 0, 0)).isEqualTo(LinkAdvice.OFFLINE);
        assertThat(advice(Link.OFFLINE, 1, LinkAdvice.TOO_LONG.plusSeconds(1), false, 0, 0))
                .isEqualTo(LinkAdvice.OLD);
    }

    private static LinkAdvice advice(
            Link link, long queued, Duration age, boolean caughtUp, long refused, long waiting) {
        return LinkAdvice.of(
                new SyncStatus.Snapshot(link, queued, queued == 0 ? null : NOW.minus(age), null, null, caughtUp),
                new SyncDetails.Details(null, null, refused, waiting),
                NOW);
    }
}
