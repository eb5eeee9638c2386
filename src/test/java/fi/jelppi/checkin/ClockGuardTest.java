package fi.jelppi.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.checkin.ClockGuard.Evidence;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockGuardTest {

    private static final Instant NOW = Instant.parse("2026-12-03T08:00:00Z");
    private static final Instant BUILT = Instant.parse("2026-11-21T00:00:00Z");

    @Test
    void believesAClockThatNothingSpeaksAgainst() {
        assertThat(ClockGuard.judge(NOW, new Evidence(BUILT, null, null, null)).suspect())
                .isFalse();
        assertThat(ClockGuard.judge(NOW, new Evidence(BUILT, NOW, NOW, Duration.ZERO))
                        .suspect())
                .isFalse();
    }

    @Test
    void noClockIsOlderThanTheProgram() {
        var reading = ClockGuard.judge(NOW.minus(Duration.ofDays(365)), new Evidence(BUILT, null, null, null));

        assertThat(reading.suspect()).isTrue();
        assertThat(reading.likely()).isEqualTo(BUILT);
    }

    @Test
    void doesNotGoBackBehindWhatWasRecorded() {
        assertThat(ClockGuard.judge(NOW.minus(Duration.ofMinutes(4)), new Evidence(BUILT, NOW, null, null))
                        .suspect())
                .isFalse();
        assertThat(ClockGuard.judge(NOW.minus(Duration.ofMinutes(6)), new Evidence(BUILT, NOW, null, null))
                        .suspect())
                .isTrue();
        assertThat(ClockGuard.judge(NOW.minus(Duration.ofMinutes(6)), new Evidence(BUILT, null, NOW, null))
                        .suspect())
                .isTrue();
    }

    @Test
    void doesNotRunAYearAheadOfTheLastContact() {
        var reading = ClockGuard.judge(NOW.plus(Duration.ofDays(365)), new Evidence(BUILT, null, NOW, Duration.ZERO));

        assertThat(reading.suspect()).isTrue();
        assertThat(reading.likely()).isEqualTo(NOW);
        assertThat(ClockGuard.judge(NOW.plus(Duration.ofDays(59)), new Evidence(BUILT, null, NOW, Duration.ZERO))
                        .suspect())
                .isFalse();
    }

    @Test
    void measuredOffsetCorrectsTheGuess() {
        var reading = ClockGuard.judge(
                NOW.plus(Duration.ofMinutes(20)), new Evidence(BUILT, null, NOW, Duration.ofMinutes(20)));

        assertThat(reading.suspect()).isTrue();
        assertThat(reading.likely()).isEqualTo(NOW);
    }

    @Test
    void freshMeasurementOutweighsFactsFromAClockThatWasAhead() {
        Instant nextYear = NOW.plus(Duration.ofDays(365));

        assertThat(ClockGuard.judge(NOW, new Evidence(BUILT, nextYear, NOW, Duration.ofSeconds(1)))
                        .suspect())
                .isFalse();
    }
}
