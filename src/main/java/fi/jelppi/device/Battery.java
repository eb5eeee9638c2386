package fi.jelppi.device;

import fi.jelppi.shared.OnKiosk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The machine's own batteries as Linux tells of them (Documentation/ABI/testing/sysfs-class-power): a folder each with small
 * files. Those of a mouse or a pen say of themselves that they belong to a device, and are left out.
 */
@Component
@OnKiosk
class Battery {

    /** How the batteries are. */
    sealed interface State {}

    record None() implements State {}

    /** There is one that does not tell how full it is. */
    record Unknown() implements State {}

    /** @param percent 0 to 100, on average of all batteries */
    record Level(int percent, boolean charging) implements State {}

    private record One(OptionalInt percent, boolean charging) {}

    private static final int LONGEST = 64;
    private static final Pattern PERCENT = Pattern.compile("100|\\d{1,2}");

    private final Path folder;

    Battery(MachineProperties machine) {
        folder = machine.power();
    }

    State now() {
        var batteries = all();
        if (batteries.isEmpty()) {
            return new None();
        }
        var known = batteries.stream()
                .map(One::percent)
                .flatMapToInt(OptionalInt::stream)
                .average();
        return known.isEmpty()
                ? new Unknown()
                : new Level(
                        (int) Math.round(known.getAsDouble()),
                        batteries.stream().anyMatch(One::charging));
    }

    private List<One> all() {
        List<One> batteries = new ArrayList<>();
        try (var supplies = Files.newDirectoryStream(folder)) {
            for (var supply : supplies) {
                if (isOwnBattery(supply)) {
                    batteries.add(new One(percent(supply), "Charging".equals(read(supply, "status"))));
                }
            }
        } catch (IOException | DirectoryIteratorException _) {
            return batteries; // no such folder: a machine that always hangs on its wire, or no Linux
        }
        return batteries;
    }

    private static boolean isOwnBattery(Path supply) {
        return "Battery".equals(read(supply, "type"))
                && !"Device".equals(read(supply, "scope"))
                && !"0".equals(read(supply, "present"));
    }

    private static OptionalInt percent(Path supply) {
        var told = read(supply, "capacity");
        return PERCENT.matcher(told).matches() ? OptionalInt.of(Integer.parseInt(told)) : OptionalInt.empty();
    }

    /** A file that is missing or cannot be read says nothing. */
    private static String read(Path supply, String name) {
        try (var file = Files.newInputStream(supply.resolve(name))) {
            return new String(file.readNBytes(LONGEST), StandardCharsets.UTF_8).strip();
        } catch (IOException _) {
            return "";
        }
    }
}
