package fi.jelppi.checkin;

import static fi.jelppi.checkin.Some.at;
import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.checkin.SecondScan.ScanRules;
import org.junit.jupiter.api.Test;

class SecondScanTest {

    @Test
    void leavesAtTheEarliestFiveMinutesAfterComing() {
        assertThat(SecondScan.of(at("10:00"), null, new ScanRules(at("10:04"), true)))
                .isEqualTo(SecondScan.STILL_HERE);
        assertThat(SecondScan.of(at("10:00"), null, new ScanRules(at("10:05"), true)))
                .isEqualTo(SecondScan.LEAVES);
    }

    @Test
    void leavesOnlyWhereTheEventWantsIt() {
        assertThat(SecondScan.of(at("10:00"), null, new ScanRules(at("12:00"), false)))
                .isEqualTo(SecondScan.STILL_HERE);
    }

    @Test
    void comesBackLaterButNotInTheSameBreath() {
        assertThat(SecondScan.of(
                        at("10:00"), at("11:00"), new ScanRules(at("11:00").plusSeconds(30), true)))
                .isEqualTo(SecondScan.JUST_LEFT);
        assertThat(SecondScan.of(at("10:00"), at("11:00"), new ScanRules(at("11:01"), true)))
                .isEqualTo(SecondScan.COMES_BACK);
    }

    @Test
    void clockThatWentBackMakesNobodyLeave() {
        assertThat(SecondScan.of(at("10:00"), null, new ScanRules(at("08:00"), true)))
                .isEqualTo(SecondScan.STILL_HERE);
    }
}
