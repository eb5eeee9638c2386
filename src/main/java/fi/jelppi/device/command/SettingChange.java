package fi.jelppi.device.command;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A setting of a kiosk that is to be turned on or off; on the wire and in the database for example {@code sound=off}. */
public record SettingChange(KioskSwitch what, boolean on) {

    public static SettingChange on(KioskSwitch what) {
        return new SettingChange(what, true);
    }

    public static SettingChange off(KioskSwitch what) {
        return new SettingChange(what, false);
    }

    /** Empty for what this version has no setting for. */
    public static Optional<SettingChange> parse(@Nullable String written) {
        return Arrays.stream(KioskSwitch.values())
                .flatMap(what -> Stream.of(on(what), off(what)))
                .filter(change -> change.written().equals(written))
                .findFirst();
    }

    String written() {
        return what.key() + (on ? "=on" : "=off");
    }
}
