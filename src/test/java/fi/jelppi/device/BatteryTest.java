package fi.jelppi.device;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.kiosk.spi.DepartureCheck.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders as Linux makes them. */
class BatteryTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path power;

    @Test
    void noneWhereThereIsNoFolder() {
        assertThat(new Battery(new MachineProperties(power.resolve("nowhere"))).now())
                .isEqualTo(new Battery.None());
    }

    @Test
    void noneOnAMachineThatHangsOnItsWire() throws IOException {
        supply("AC", Map.of("type", "Mains", "online", "1"));
        assertThat(now()).isEqualTo(new Battery.None());
    }

    @Test
    void aMouseIsNotTheMachine() throws IOException {
        supply("hidpp_battery_0", Map.of("type", "Battery", "scope", "Device", "capacity", "5"));
        assertThat(now()).isEqualTo(new Battery.None());
    }

    @Test
    void anEmptyBayIsNoBattery() throws IOException {
        supply("BAT1", Map.of("type", "Battery", "present", "0", "capacity", "0"));
        assertThat(now()).isEqualTo(new Battery.None());
    }

    @Test
    void tellsHowFullItIsAndWhetherItCharges() throws IOException {
        supply("BAT0", Map.of("type", "Battery", "present", "1", "capacity", "43", "status", "Charging"));
        assertThat(now()).isEqualTo(new Battery.Level(43, true));
    }

    @Test
    void twoBatteriesAreOne() throws IOException {
        supply("BAT0", Map.of("type", "Battery", "capacity", "100", "status", "Full"));
        supply("BAT1", Map.of("type", "Battery", "capacity", "41", "status", "Discharging"));
        assertThat(now()).isEqualTo(new Battery.Level(71, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "101", "1000", "full", "5 0", "٤٢", "99999999999999999999"})
    void whatIsNoPercentIsNotKnown(String capacity) throws IOException {
        supply("BAT0", Map.of("type", "Battery", "capacity", capacity));
        assertThat(now()).isEqualTo(new Battery.Unknown());
    }

    @ParameterizedTest
    @CsvSource({"79, false, TODO", "79, true, TODO", "80, false, READY", "100, true, READY", "0, false, TODO"})
    void fourFifthsAreEnoughToLeave(int percent, boolean charging, Verdict verdict) {
        assertThat(MachineChecks.battery(new Battery.Level(percent, charging)).verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"ready, READY", "stopped, TODO", "'', NOTE"})
    void aPrinterThatStoppedIsSeenToAndAMissingOneIsToldOf(String state, Verdict verdict) {
        assertThat(MachineChecks.printer(state).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "'disk=5000000000/10000000000', READY",
        "'disk=900000000/10000000000', TODO",
        "'disk=4000000000/100000000000', TODO",
        "'disk=/', TODO"
    })
    void aFullDiskDoesNotLeave(String told, Verdict verdict) {
        assertThat(MachineChecks.disk(MachineState.parse(told)).verdict()).isEqualTo(verdict);
    }

    private Battery.State now() {
        return new Battery(new MachineProperties(power)).now();
    }

    private void supply(String name, Map<String, String> files) throws IOException {
        var folder = Files.createDirectories(power.resolve(name));
        for (var file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue() + "\n");
        }
    }
}
