package fi.jelppi.device;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * What a kiosk tells of its machine: {@code disk=FREE/TOTAL,touched=MILLISECONDS,camera=WORD,printer=WORD,locked=WORD,
 * switches=KEY:on;KEY:off}. What cannot be read counts as not told.
 *
 * @param free bytes on the disk of the data folder
 * @param total its size in bytes
 * @param touched when somebody touched the screen last
 * @param camera how the page names its state; empty when it is not known
 * @param printer {@code ready}, {@code stopped}, or empty when there is none
 * @param locked {@code desk} or {@code hall}, who closed it for visitors; empty when it is open
 * @param switches the settings that a coach turns on and off; empty when they are not known
 */
public record MachineState(
        OptionalLong free,
        OptionalLong total,
        Optional<Instant> touched,
        String camera,
        String printer,
        String locked,
        String switches) {

    private static final int LONGEST = 200;
    private static final long LITTLE = 1_000_000_000;
    private static final int LITTLE_PERCENT = 5;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,16}");
    private static final Pattern WORD = Pattern.compile("[a-z]{1,20}");

    private static final Pattern SWITCHES = Pattern.compile("[a-z-]{1,20}:(on|off)(;[a-z-]{1,20}:(on|off)){0,3}");

    static final MachineState UNTOLD =
            new MachineState(OptionalLong.empty(), OptionalLong.empty(), Optional.empty(), "", "", "", "");

    static MachineState parse(String told) {
        if (told.length() > LONGEST) {
            return UNTOLD;
        }
        Map<String, String> parts = new HashMap<>();
        for (var part : told.split(",", -1)) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                parts.put(part.substring(0, sign), part.substring(sign + 1));
            }
        }
        var disk = parts.getOrDefault("disk", "").split("/", 2);
        var touched = number(parts.getOrDefault("touched", ""));
        return new MachineState(
                number(disk[0]),
                disk.length > 1 ? number(disk[1]) : OptionalLong.empty(),
                touched.isPresent() ? Optional.of(Instant.ofEpochMilli(touched.getAsLong())) : Optional.empty(),
                word(parts.getOrDefault("camera", "")),
                word(parts.getOrDefault("printer", "")),
                word(parts.getOrDefault("locked", "")),
                switches(parts.getOrDefault("switches", "")));
    }

    String told() {
        return "disk=" + text(free) + "/" + text(total)
                + touched.map(at -> ",touched=" + at.toEpochMilli()).orElse("")
                + (camera.isEmpty() ? "" : ",camera=" + camera)
                + (printer.isEmpty() ? "" : ",printer=" + printer)
                + (locked.isEmpty() ? "" : ",locked=" + locked)
                + (switches.isEmpty() ? "" : ",switches=" + switches);
    }

    /** Less than 1 GB or 5 % of it is left. */
    public boolean isDiskNearlyFull() {
        return free.isPresent()
                && (free.getAsLong() < LITTLE || free.getAsLong() < total.orElse(0) / 100 * LITTLE_PERCENT);
    }

    /** Whether a setting is on; empty when that was not told. */
    public Optional<Boolean> isOn(String key) {
        return Arrays.stream(switches.split(";"))
                .filter(told -> told.startsWith(key + ":"))
                .map(told -> told.endsWith(":on"))
                .findFirst();
    }

    private static String switches(String text) {
        return SWITCHES.matcher(text).matches() ? text : "";
    }

    private static String text(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }

    private static OptionalLong number(String text) {
        return NUMBER.matcher(text).matches() ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    private static String word(String text) {
        return WORD.matcher(text).matches() ? text : "";
    }
}
