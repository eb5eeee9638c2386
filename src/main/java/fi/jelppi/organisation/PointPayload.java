package fi.jelppi.organisation;

import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.ReferenceType;

/** A point on the wire. */
record PointPayload(String village, String name, double latitude, double longitude) {

    static final ReferenceType<PointPayload> TYPE = new ReferenceType<>("organisation.point", 1, PointPayload.class);

    static PointPayload of(Point point) {
        return new PointPayload(point.village(), point.name(), point.latitude(), point.longitude());
    }

    Point toPoint(PointId id) {
        return new Point(id, village, name, latitude, longitude);
    }
}
