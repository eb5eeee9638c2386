package fi.jelppi.checkin;

import fi.jelppi.device.Devices;
import fi.jelppi.device.OpenHalls;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Which kiosk of a hall that is open now has not been heard of: its visits will come later. */
@Service
@OnCentral
public class SilentKiosks {

    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final Devices devices;
    private final OpenHalls halls;
    private final Clock clock;

    SilentKiosks(Devices devices, OpenHalls halls, Clock clock) {
        this.devices = devices;
        this.halls = halls;
        this.clock = clock;
    }

    /** @param since null for a kiosk that was never in contact */
    public record Silent(
            String kiosk, PointId point, @Nullable Instant since) {}

    public List<Silent> now() {
        Instant now = clock.instant();
        return devices.standing().stream()
                .filter(kiosk ->
                        kiosk.lastContact() == null || kiosk.lastContact().isBefore(now.minus(SILENCE)))
                .filter(kiosk -> halls.isOpen(kiosk.point(), now))
                .map(kiosk -> new Silent(kiosk.name(), kiosk.point(), kiosk.lastContact()))
                .toList();
    }
}
