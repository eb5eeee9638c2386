package fi.jelppi.jobs.place;

import fi.jelppi.jobs.Place;
import fi.jelppi.jobs.place.Distance.Basis;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** How far places are from each other: by road where the table knows it, otherwise in a straight line. */
public final class RoadDistances {

    private static final RoadDistances SHIPPED = new RoadDistances();

    /** A straight line that is so much longer than the road leads to another place of the same name. */
    private static final double OTHER = 1.5;

    private final Map<String, Map<String, Distance>> byNames = new HashMap<>();

    private RoadDistances() {
        PlaceFile.rows("road-distances.csv").forEach(row -> {
            put(row.get("from"), row.get("to"), distance(row));
            put(row.get("to"), row.get("from"), distance(row));
        });
    }

    private void put(String from, String to, Distance distance) {
        byNames.computeIfAbsent(NameForms.small(from), name -> new HashMap<>()).put(NameForms.small(to), distance);
    }

    public static RoadDistances shipped() {
        return SHIPPED;
    }

    /** Empty when nobody knows where one of them is. */
    public Optional<Distance> between(Place one, Place other) {
        var here = one.at();
        var there = other.at();
        var straight = here == null || there == null ? Double.NaN : here.kilometresTo(there);
        var roads = byNames.get(NameForms.small(one.name()));
        var byRoad = roads == null ? null : roads.get(NameForms.small(other.name()));
        if (byRoad != null && !(straight > OTHER * byRoad.kilometres())) {
            return Optional.of(byRoad);
        }
        return Double.isNaN(straight) ? Optional.empty() : Optional.of(new Distance(straight, Basis.STRAIGHT_LINE));
    }

    private static Distance distance(CSVRecord row) {
        return new Distance(
                Double.parseDouble(row.get("kilometres")),
                row.get("basis").equals("about") ? Basis.ABOUT_BY_ROAD : Basis.ROAD);
    }
}
