package fi.jelppi.organisation;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.spi.ReferenceType;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the kiosk's copy of the points. */
@Component
@OnKiosk
class PointHandler implements ReferenceHandler<PointPayload> {

    private final PointRepository points;

    PointHandler(PointRepository points) {
        this.points = points;
    }

    @Override
    public ReferenceType<PointPayload> type() {
        return PointPayload.TYPE;
    }

    @Override
    public void apply(UUID id, PointPayload payload) {
        var point = new PointId(id);
        var entity = points.findById(id).orElseGet(() -> new PointEntity(point));
        entity.update(payload.toPoint(point));
        points.save(entity);
    }

    @Override
    public void remove(UUID id) {
        points.deleteById(id);
    }
}
