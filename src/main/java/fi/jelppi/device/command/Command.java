package fi.jelppi.device.command;

import fi.jelppi.shared.DeviceId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A command as central keeps it.
 *
 * @param text of a message, or what a setting is to become; null for the other kinds
 * @param answeredAt by the kiosk's clock; null before its first answer
 */
public record Command(
        CommandId id,
        DeviceId kiosk,
        CommandKind kind,
        @Nullable String text,
        Instant sentAt,
        Instant expiresAt,
        CommandState state,
        @Nullable Instant answeredAt) {

    /** What a setting is to become; empty for every other kind. */
    public Optional<SettingChange> change() {
        return kind == CommandKind.SETTING ? SettingChange.parse(text) : Optional.empty();
    }

    /** Whether it stands on the kiosk's screen, or will when the kiosk hears of it. */
    public boolean isShown(Instant now) {
        return kind == CommandKind.MESSAGE
                && now.isBefore(expiresAt)
                && (state == CommandState.SENT || state == CommandState.DONE);
    }
}
