package fi.jelppi.sync.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KioskTest
class LinkStateTest {

    private static final Instant CENTRAL = Instant.parse("2026-12-03T08:00:00Z");

    @Autowired
    JdbcClient jdbc;

    private final TestClock clock = new TestClock(CENTRAL.plus(Duration.ofDays(365)));

    @Test
    void remembersCentralsTimeOverARestartButNotWhatTheOwnClockWasWorth() {
        start().answered(CENTRAL.toEpochMilli());

        var restarted = start().now();
        assertThat(restarted.lastContact()).isEqualTo(CENTRAL);
        assertThat(restarted.clockOffset()).isNull();
        assertThat(restarted.mayDeleteByClock()).isFalse();
    }

    @Test
    void takesALaterAnswerAndAlsoAnEarlierOneOfACentralWhoseClockWasSetRight() {
        start().answered(CENTRAL.toEpochMilli());
        start().answered(CENTRAL.plusSeconds(3600).toEpochMilli());
        assertThat(start().now().lastContact()).isEqualTo(CENTRAL.plusSeconds(3600));
        start().answered(CENTRAL.minusSeconds(3600).toEpochMilli());
        assertThat(start().now().lastContact()).isEqualTo(CENTRAL.minusSeconds(3600));
    }

    @Test
    void mayDeleteByAClockThatCentralFoundRight() {
        var link = start();
        link.answered(CENTRAL.toEpochMilli());
        assertThat(link.now().mayDeleteByClock()).isFalse();
        clock.set(CENTRAL);
        link.answered(CENTRAL.toEpochMilli());
        assertThat(link.now().mayDeleteByClock()).isTrue();
    }

    @Test
    void remembersOverARestartFromWhenTheCopyIs() {
        var link = start();
        link.answered(CENTRAL.toEpochMilli());
        link.copy(false);
        assertThat(start().details().copied()).isNull();
        link.copy(true);
        assertThat(link.details().copied()).isEqualTo(CENTRAL);
        link.answered(CENTRAL.plusSeconds(3600).toEpochMilli());
        link.copy(false);

        var restarted = start();
        assertThat(restarted.details().copied()).isEqualTo(CENTRAL);
        assertThat(restarted.now().caughtUp()).isFalse();
    }

    private LinkState start() {
        return new LinkState(jdbc, clock);
    }
}
