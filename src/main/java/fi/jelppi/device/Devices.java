package fi.jelppi.device;

import fi.jelppi.shared.DeviceId;
import java.util.Optional;
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
}
