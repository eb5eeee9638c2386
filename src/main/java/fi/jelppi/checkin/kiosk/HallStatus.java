package fi.jelppi.checkin.kiosk;

import fi.jelppi.checkin.CheckIns;
import fi.jelppi.kiosk.spi.KioskStatus;
import fi.jelppi.organisation.Point;
import fi.jelppi.shared.OnKiosk;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** Tells the frame where this kiosk stands and how many people are in. */
@Component
@OnKiosk
class HallStatus implements KioskStatus {

    private final OpenHere open;
    private final CheckIns checkIns;

    HallStatus(OpenHere open, CheckIns checkIns) {
        this.open = open;
        this.checkIns = checkIns;
    }

    @Override
    public Optional<String> place() {
        return open.point().map(Point::name);
    }

    @Override
    public OptionalInt present() {
        return open.now().isEmpty() ? OptionalInt.empty() : OptionalInt.of(checkIns.present());
    }
}
