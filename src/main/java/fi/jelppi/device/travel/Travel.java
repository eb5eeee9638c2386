package fi.jelppi.device.travel;

import fi.jelppi.device.OwnPlace;
import fi.jelppi.device.command.CentralTime;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.sync.spi.Durability;
import fi.jelppi.sync.spi.FactLog;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Where this kiosk is today, said by a coach in the hall; also without a network (decision 0130). */
@Service
@OnKiosk
public class Travel {

    private final OwnPlace place;
    private final Points points;
    private final FactLog log;
    private final CentralTime time;
    private final Durability durability;
    private final TransactionTemplate transaction;

    Travel(
            OwnPlace place,
            Points points,
            FactLog log,
            CentralTime time,
            Durability durability,
            TransactionTemplate transaction) {
        this.place = place;
        this.points = points;
        this.log = log;
        this.time = time;
        this.durability = durability;
        this.transaction = transaction;
    }

    /** Every point that this kiosk knows, by village. */
    public List<Point> places() {
        return points.all().stream()
                .sorted(Comparator.comparing(Point::village))
                .toList();
    }

    /** Empty before enrolment, or before the point itself has arrived. */
    public Optional<Point> here() {
        return place.point().flatMap(points::find);
    }

    /** Whether central does not know yet where the kiosk is, so that nothing of the new place can have come. */
    public boolean isUntold() {
        return place.isMoveUntold();
    }

    /**
     * From now on the kiosk is there: check-ins, walk-ins and the start page are of that point. What it does not carry of it
     * comes with the next connection. Nothing happens when it is there already.
     *
     * @throws IllegalArgumentException when the point is not known here, or the kiosk is not enrolled
     */
    public void moveTo(PointId to, UserId coach) {
        var from = place.point().orElseThrow(() -> new IllegalArgumentException("not enrolled"));
        if (points.find(to).isEmpty()) {
            throw new IllegalArgumentException("no such point");
        }
        if (from.equals(to)) {
            return;
        }
        var fact = FactId.next();
        transaction.executeWithoutResult(status -> log.append(
                TravelFacts.MOVED, fact, new TravelFacts.Moved(from.value(), to.value(), time.now(), coach.value())));
        durability.await();
        place.moveHere(to, fact);
    }
}
