package fi.jelppi.device;

import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The kiosks as the desk sees them. */
@Service
@OnCentral
public class Fleet {

    /** A clock that is off by more than this is worth a look. */
    public static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(60);

    /** A kiosk that keeps quiet for so long has no connection or no power. */
    public static final Duration SILENT_AFTER = Duration.ofMinutes(10);

    /**
     * What a kiosk said of itself.
     *
     * @param queued facts that it has not sent
     * @param oldestQueued when the oldest of them was recorded
     * @param clockOffset its clock minus central's
     */
    public record Health(
            Instant at, long queued, Optional<Instant> oldestQueued, String version, Duration clockOffset) {

        public boolean clockIsOff() {
            return clockOffset.abs().compareTo(CLOCK_TOLERANCE) > 0;
        }
    }

    /** @param health empty before the first contact */
    public record Kiosk(
            DeviceId id,
            String name,
            PointId point,
            Optional<Instant> revokedAt,
            Optional<Health> health,
            MachineState machine) {

        public boolean isRevoked() {
            return revokedAt.isPresent();
        }
    }

    private final FleetTable table;
    private final DeviceTable devices;
    private final Points points;
    private final OpenHalls halls;
    private final Clock clock;

    Fleet(FleetTable table, DeviceTable devices, Points points, OpenHalls halls, Clock clock) {
        this.table = table;
        this.devices = devices;
        this.points = points;
        this.halls = halls;
        this.clock = clock;
    }

    /** In use first, then by name. */
    @Transactional(readOnly = true)
    public List<Kiosk> all() {
        return table.all();
    }

    /** Empty when there is no such kiosk. */
    @Transactional(readOnly = true)
    public Optional<Kiosk> find(String id) {
        return table.all().stream()
                .filter(kiosk -> kiosk.id().toString().equals(id))
                .findFirst();
    }

    @Transactional(readOnly = true)
    public List<Point> places() {
        return points.all();
    }

    /** Kiosks that central has not heard of for {@link #SILENT_AFTER} though their halls are open now. */
    @Transactional(readOnly = true)
    public List<Kiosk> missing() {
        return table.all().stream().filter(this::isMissing).toList();
    }

    /** Whether it keeps quiet while its hall is open; in a closed hall it may be off. */
    public boolean isMissing(Kiosk kiosk) {
        return isSilent(kiosk) && halls.isOpen(kiosk.point(), clock.instant());
    }

    public boolean isSilent(Kiosk kiosk) {
        var limit = clock.instant().minus(SILENT_AFTER);
        return !kiosk.isRevoked()
                && kiosk.health().map(health -> health.at().isBefore(limit)).orElse(true);
    }

    /** Its very next request is refused. Taking the kiosk into use again needs a new code. */
    @Transactional
    public void revoke(DeviceId kiosk) {
        devices.revoke(kiosk, clock.instant());
    }

    /** The kiosk learns it at its next contact. */
    @Transactional
    public void move(DeviceId kiosk, PointId point) {
        devices.move(kiosk, point, clock.instant());
    }

    /**
     * Somebody in the hall said where it is; what was said at the desk after that stays.
     *
     * @throws IllegalArgumentException when there is no such point
     */
    @Transactional
    public void movedInTheHall(DeviceId kiosk, PointId point, Instant at) {
        if (points.find(point).isEmpty()) {
            throw new IllegalArgumentException("no such point");
        }
        devices.move(kiosk, point, at);
    }
}
