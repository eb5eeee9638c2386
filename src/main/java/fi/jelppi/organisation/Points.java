package fi.jelppi.organisation;

import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.ReferenceFeed;
import fi.jelppi.sync.spi.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employment points; written at central, known on every kiosk. */
@Service
public class Points {

    private final PointRepository points;
    private final ObjectProvider<ReferenceFeed> feed;

    Points(PointRepository points, ObjectProvider<ReferenceFeed> feed) {
        this.points = points;
        this.feed = feed;
    }

    @Transactional(readOnly = true)
    public Optional<Point> find(PointId id) {
        return points.findById(id.value()).map(PointEntity::toPoint);
    }

    /** By village name. */
    @Transactional(readOnly = true)
    public List<Point> all() {
        return points.findAllByOrderByVillage().stream()
                .map(PointEntity::toPoint)
                .toList();
    }

    /** Adds or changes a point. Central only. */
    @Transactional
    public void save(Point point) {
        var entity = points.findById(point.id().value()).orElseGet(() -> new PointEntity(point.id()));
        entity.update(point);
        points.save(entity);
        feed.ifAvailable(
                f -> f.publish(PointPayload.TYPE, point.id().value(), Set.of(Scope.EVERYONE), PointPayload.of(point)));
    }
}
