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
    void doesNotRunAYearAheadOfAContactBeforeTheRestartOrOfTheNewestFact() {
        var afterContact = ClockGuard.judge(NOW.plus(Duration.ofDays(365)), new Evidence(BUILT, null, NOW, null));
        var afterFact = ClockGuard.judge(NOW.plus(Duration.ofDays(365)), new Evidence(BUILT, NOW, null, null));

        assertThat(afterContact.suspect()).isTrue();
        assertThat(afterContact.likely()).isEqualTo(NOW);
        assertThat(afterFact.suspect()).isTrue();
        assertThat(afterFact.likely()).isEqualTo(NOW);
    }

    @Test
    void noProgramIsUsedForDecades() {
        assertThat(ClockGuard.judge(Instant.parse("2099-01-01T00:00:00Z"), new Evidence(BUILT, null, null, null))
                        .suspect())
                .isTrue();
    }

    @Test
    void measuredOffsetCorrectsTheGuess() {
        for (var ahead : new Duration[] {Duration.ofMinutes(20), Duration.ofDays(365)}) {
            var reading = ClockGuard.judge(NOW.plus(ahead), new Evidence(BUILT, null, NOW, ahead));

            assertThat(reading.suspect()).isTrue();
            assertThat(reading.likely()).isEqualTo(NOW);
        }
    }

    @Test
    void believesAClockThatWasSetRightAfterItWasMeasuredAhead() {
        var reading =
                ClockGuard.judge(NOW.plus(Duration.ofMinutes(1)), new Evidence(BUILT, null, NOW, Duration.ofDays(365)));

        assertThat(reading.suspect()).isFalse();
    }

    @Test
    void measuredClockMayBeSomeMinutesBehindCentrals() {
        var reading = ClockGuard.judge(
                NOW.minus(Duration.ofMinutes(8)), new Evidence(BUILT, null, NOW, Duration.ofMinutes(-9)));

        assertThat(reading.suspect()).isFalse();
    }

    @Test
    void freshMeasurementOutweighsFactsFromAClockThatWasAhead() {
        Instant nextYear = NOW.plus(Duration.ofDays(365));

        assertThat(ClockGuard.judge(NOW, new Evidence(BUILT, nextYear, NOW, Duration.ofSeconds(1)))
                        .suspect())
                .isFalse();
    }
}
