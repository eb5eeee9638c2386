package fi.jelppi.device;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.PointId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The kiosks by name, for those who show where something happened. */
@Service
public class Devices {

    private final DeviceTable devices;

    Devices(DeviceTable devices) {
        this.devices = devices;
    }

    /** What the desk called the kiosk; empty for central itself and for a kiosk that never enrolled here. */
    @Transactional(readOnly = true)
    public Optional<String> name(DeviceId id) {
        return devices.name(id);
    }

    /** Where the kiosk stands as far as central knows; empty for central itself and for a kiosk that never enrolled here. */
    @Transactional(readOnly = true)
    public Optional<PointId> point(DeviceId id) {
        return devices.find(id).map(DeviceTable.Row::point);
    }

    /**
     * A kiosk in use.
     *
     * @param lastContact null before its first
     */
    public record Standing(
            DeviceId id,
            String name,
            PointId point,
            @Nullable Instant lastContact) {}

    /** The kiosks that are not revoked, by name; there are tens of them at most. */
    @Transactional(readOnly = true)
    public List<Standing> standing() {
        return devices.standing();
    }
}
