package fi.jelppi.device.travel;

import fi.jelppi.device.Fleet;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler;
import fi.jelppi.sync.spi.FactType;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Lets central know where a kiosk is, so that it gets what belongs there. A point that is gone sets the fact aside. */
@Component
@OnCentral
class MovedHandler implements FactHandler<TravelFacts.Moved> {

    private final Fleet fleet;

    MovedHandler(Fleet fleet) {
        this.fleet = fleet;
    }

    @Override
    public FactType<TravelFacts.Moved> type() {
        return TravelFacts.MOVED;
    }

    @Override
    public void apply(FactContext context, TravelFacts.Moved payload) {
        fleet.movedInTheHall(context.device(), new PointId(payload.to()), earlier(payload.at(), context.receivedAt()));
    }

    /** A clock that runs ahead must not hold off the desk's next word. */
    private static Instant earlier(Instant said, Instant received) {
        return said.isBefore(received) ? said : received;
    }
}
