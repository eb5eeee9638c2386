package fi.jelppi.sync.spi;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.PointId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The kiosks as sync sees them at central; implemented by the module that owns devices. */
public interface PeerDirectory {

    sealed interface Authentication {}

    record Known(DeviceId device, PointId point) implements Authentication {}

    /** The credential was withdrawn; answered 403 so that the kiosk knows it is not a passing fault. */
    record Revoked() implements Authentication {}

    record Unknown() implements Authentication {}

    Authentication authenticate(String deviceId, String secret);

    /**
     * What a kiosk says of itself at each contact.
     *
     * @param state as {@link NodeState} tells it; null when it said nothing of its machine
     */
    record Contact(
            Instant at,
            long queued,
            @Nullable Instant oldestQueued,
            String version,
            Duration clockOffset,
            @Nullable String state) {}

    void contacted(DeviceId device, Contact contact);

    /** What people call the device; its id when it has no name. */
    default String nameOf(DeviceId device) {
        return device.toString();
    }
}
