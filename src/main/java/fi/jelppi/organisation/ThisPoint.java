package fi.jelppi.organisation;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.NodeIdentity;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The point that this kiosk stands at, as it is now. */
@Service
@OnKiosk
public class ThisPoint {

    private final ObjectProvider<NodeIdentity> identity;
    private final Points points;
    private final PointInfos infos;

    ThisPoint(ObjectProvider<NodeIdentity> identity, Points points, PointInfos infos) {
        this.identity = identity;
        this.points = points;
        this.infos = infos;
    }

    /** Empty on a kiosk that belongs to no point yet. */
    public Optional<PointId> id() {
        var node = identity.getIfAvailable();
        return node == null ? Optional.empty() : node.enrolled().map(NodeIdentity.Enrolled::point);
    }

    /** Empty also before the point itself has arrived. */
    public Optional<Point> point() {
        return id().flatMap(points::find);
    }

    public Optional<PointMoment> now() {
        return id().map(infos::now);
    }
}
