package fi.jelppi.organisation;

import fi.jelppi.shared.PointId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "point")
class PointEntity {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column
    private String village;

    @Column
    private String name;

    @Column
    private double latitude;

    @Column
    private double longitude;

    protected PointEntity() {}

    PointEntity(PointId id) {
        this.id = id.value();
    }

    void update(Point point) {
        village = point.village();
        name = point.name();
        latitude = point.latitude();
        longitude = point.longitude();
    }

    Point toPoint() {
        return new Point(new PointId(id), village, name, latitude, longitude);
    }
}
