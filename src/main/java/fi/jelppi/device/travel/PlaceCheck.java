package fi.jelppi.device.travel;

import fi.jelppi.kiosk.spi.DepartureCheck;
import fi.jelppi.organisation.Point;
import fi.jelppi.shared.OnKiosk;
import org.springframework.stereotype.Component;

/** Which point the machine is of, before it leaves for there. */
@Component
@OnKiosk
class PlaceCheck implements DepartureCheck {

    private static final String NAME = "device.departure.place";

    private final Travel travel;

    PlaceCheck(Travel travel) {
        this.travel = travel;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Finding look() {
        var here = travel.here().map(Point::name);
        if (here.isEmpty()) {
            return Finding.note(NAME, Words.of("device.departure.place.nowhere"));
        }
        return travel.isUntold()
                ? Finding.todo(
                        NAME,
                        Words.of("device.departure.place.untold", here.get()),
                        "device.departure.place.untold-todo")
                : Finding.ready(NAME, Words.of("device.departure.place.here", here.get()));
    }
}
