package fi.jelppi.checkin;

import fi.jelppi.device.Devices;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Session;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Which kiosk of today's points has not been heard of: its visits will come later. */
@Service
@OnCentral
public class SilentKiosks {

    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final Devices devices;
    private final Programme programme;
    private final Clock clock;
    private final JelppiProperties properties;

    SilentKiosks(Devices devices, Programme programme, Clock clock, JelppiProperties properties) {
        this.devices = devices;
        this.programme = programme;
        this.clock = clock;
        this.properties = properties;
    }

    /** @param since null for a kiosk that was never in contact */
    public record Silent(
            String kiosk, PointId point, @Nullable Instant since) {}

    public List<Silent> today() {
        Instant now = clock.instant();
        Set<PointId> points = programme.sessionsOn(now.atZone(properties.zone()).toLocalDate()).stream()
                .map(Session::point)
                .collect(Collectors.toSet());
        return devices.standing().stream()
                .filter(kiosk -> points.contains(kiosk.point()))
                .filter(kiosk ->
                        kiosk.lastContact() == null || kiosk.lastContact().isBefore(now.minus(SILENCE)))
                .map(kiosk -> new Silent(kiosk.name(), kiosk.point(), kiosk.lastContact()))
                .toList();
    }
}
