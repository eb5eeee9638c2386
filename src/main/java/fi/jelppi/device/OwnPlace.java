package fi.jelppi.device;

import fi.jelppi.shared.FactId;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.NodeIdentity.Enrolled;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The point that this kiosk says it is at. */
@Component
@OnKiosk
public class OwnPlace {

    private final KioskIdentity identity;

    OwnPlace(KioskIdentity identity) {
        this.identity = identity;
    }

    /** Empty before enrolment. */
    public Optional<PointId> point() {
        return identity.enrolled().map(Enrolled::point);
    }

    /** Whether a move made here has not reached central yet. */
    public boolean isMoveUntold() {
        return identity.isMoveUntold();
    }

    /** @param move the fact that tells central; on disk already */
    public void moveHere(PointId point, FactId move) {
        identity.moveHere(point, move);
    }
}
