package fi.jelppi.checkin.kiosk;

import fi.jelppi.checkin.CheckIns;
import fi.jelppi.kiosk.spi.KioskStatus;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.NodeIdentity;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** Tells the frame where this kiosk stands and how many people are in. */
@Component
@OnKiosk
class HallStatus implements KioskStatus {

    private final NodeIdentity identity;
    private final Points points;
    private final OpenHere open;
    private final CheckIns checkIns;

    HallStatus(NodeIdentity identity, Points points, OpenHere open, CheckIns checkIns) {
        this.identity = identity;
        this.points = points;
        this.open = open;
        this.checkIns = checkIns;
    }

    @Override
    public Optional<String> place() {
        return identity.enrolled().flatMap(e -> points.find(e.point())).map(Point::name);
    }

    @Override
    public OptionalInt present() {
        return open.now().isEmpty() ? OptionalInt.empty() : OptionalInt.of(checkIns.present());
    }
}
