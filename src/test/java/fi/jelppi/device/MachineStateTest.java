package fi.jelppi.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachineStateTest {

    private static final MachineState WHOLE = new MachineState(
            OptionalLong.of(5_000_000_000L),
            OptionalLong.of(64_000_000_000L),
            Optional.of(Instant.ofEpochMilli(1_800_000_000_000L)),
            "running",
            "ready",
            "desk",
            "event-mode:off;sound:on");

    @Test
    void goesOverTheWireInThisForm() {
        assertThat(WHOLE.told())
                .isEqualTo("disk=5000000000/64000000000,touched=1800000000000,camera=running,printer=ready,locked=desk,"
                        + "switches=event-mode:off;sound:on");
        assertThat(MachineState.parse(WHOLE.told())).isEqualTo(WHOLE);
    }

    @Test
    void whatIsNotKnownIsNotTold() {
        assertThat(MachineState.UNTOLD.told()).isEqualTo("disk=/");
        assertThat(MachineState.parse("disk=/")).isEqualTo(MachineState.UNTOLD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "=",
                ",,,",
                "disk",
                "disk=full/64",
                "disk=-1/-1",
                "disk=99999999999999999999/",
                "touched=yesterday",
                "touched=99999999999999999",
                "camera=<b>",
                "camera=RUNNING",
                "switches=sound:loud",
                "switches=sound:on;;",
                "printer=a-word-that-is-far-too-long"
            })
    void whatCannotBeReadCountsAsNotTold(String told) {
        assertThat(MachineState.parse(told).free()).isEmpty();
        assertThat(MachineState.parse(told).touched()).isEmpty();
        assertThat(MachineState.parse(told).camera()).isEmpty();
        assertThat(MachineState.parse(told).printer()).isEmpty();
        assertThat(MachineState.parse(told).switches()).isEmpty();
    }

    @Test
    void aSettingIsOnOrOffOrNotKnown() {
        assertThat(WHOLE.isOn("sound")).contains(true);
        assertThat(WHOLE.isOn("event-mode")).contains(false);
        assertThat(WHOLE.isOn("event")).isEmpty();
        assertThat(MachineState.UNTOLD.isOn("sound")).isEmpty();
    }

    @Test
    void aLineThatIsTooLongIsNotRead() {
        assertThat(MachineState.parse("camera=running," + "x".repeat(200))).isEqualTo(MachineState.UNTOLD);
    }

    @Test
    void whatALaterVersionTellsBesideIsPassedOver() {
        assertThat(MachineState.parse(WHOLE.told() + ",battery=80")).isEqualTo(WHOLE);
    }

    @Test
    void aDiskIsNearlyFullBelowAGigabyteOrFivePercent() {
        assertThat(MachineState.parse("disk=5000000000/64000000000").isDiskNearlyFull())
                .isFalse();
        assertThat(MachineState.parse("disk=3000000000/64000000000").isDiskNearlyFull())
                .isTrue();
        assertThat(MachineState.parse("disk=999999999/8000000000").isDiskNearlyFull())
                .isTrue();
        assertThat(MachineState.UNTOLD.isDiskNearlyFull()).isFalse();
    }
}
