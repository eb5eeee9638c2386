package fi.jelppi.device.desk;

import fi.jelppi.device.MachineState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is wrong with a hall's machine, as somebody would say it on the telephone. */
final class MachineWords {

    private static final double GIGABYTE = 1e9;

    /** States of the camera in which nobody can show a code; the others are well or pass. */
    private static final Map<String, String> CAMERA = Map.of(
            "none", "device.machine.camera.none",
            "denied", "device.machine.camera.denied",
            "busy", "device.machine.camera.busy",
            "unplugged", "device.machine.camera.unplugged");

    private MachineWords() {}

    static List<String> wrong(MachineState machine, KioskWords.Texts texts) {
        List<String> wrong = new ArrayList<>();
        if (machine.isDiskNearlyFull()) {
            wrong.add(texts.get("device.machine.disk-full"));
        }
        if (machine.locked().equals("desk")) {
            wrong.add(texts.get("device.machine.locked"));
        } else if (machine.locked().equals("hall")) {
            wrong.add(texts.get("device.machine.closed"));
        }
        var camera = CAMERA.get(machine.camera());
        if (camera != null) {
            wrong.add(texts.get(camera));
        }
        if (machine.printer().equals("stopped")) {
            wrong.add(texts.get("device.machine.printer"));
        }
        return wrong;
    }

    static String room(MachineState machine, KioskWords.Texts texts, Locale locale) {
        return machine.free().isPresent()
                ? texts.get(
                        "device.machine.room",
                        String.format(locale, "%.1f", machine.free().getAsLong() / GIGABYTE))
                : "–";
    }
}
