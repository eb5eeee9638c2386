package fi.jelppi.organisation;

import fi.jelppi.shared.PointId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The employment points; written at central, known on every kiosk. */
@Service
public class Points {

    public Optional<Point> find(PointId id) {
        throw new UnsupportedOperationException();
    }

    /** By village name. */
    public List<Point> all() {
        throw new UnsupportedOperationException();
    }

    /** Adds or changes a point. Central only. */
    public void save(Point point) {
        throw new UnsupportedOperationException();
    }
}
