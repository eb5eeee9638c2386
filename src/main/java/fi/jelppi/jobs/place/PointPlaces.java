package fi.jelppi.jobs.place;

import fi.jelppi.jobs.Place.Coordinates;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.OnCentral;
import java.util.List;
import org.springframework.stereotype.Component;

/** The places that are known now: what the desk writes of the points comes before the tables. */
@Component
@OnCentral
public class PointPlaces {

    private final Points points;

    PointPlaces(Points points) {
        this.points = points;
    }

    /** As the points stand at this moment; keep it for as long as many places are asked for. */
    public PlaceDirectory directory() {
        return directory(points.all());
    }

    /** A point that bears the name of its municipality is no village of it. */
    static PlaceDirectory directory(List<Point> points) {
        var shipped = PlaceDirectory.shipped();
        return shipped.with(points.stream()
                .filter(point -> PlaceTables.BY_NAME.form(point.village()).isEmpty())
                .map(point -> village(point, shipped))
                .toList());
    }

    /** A point says no municipality; its village's in the tables holds, or none. */
    private static Village village(Point point, PlaceDirectory shipped) {
        return new Village(
                point.village(),
                shipped.locate(point.village()).place().municipality(),
                new Coordinates(point.latitude(), point.longitude()));
    }
}
