package fi.jelppi.jobs.place;

import fi.jelppi.jobs.Place;
import fi.jelppi.jobs.place.Distance.Basis;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** How far places are from each other: by road where the table knows it, otherwise in a straight line. */
public final class RoadDistances {

    private static final RoadDistances SHIPPED = new RoadDistances();

    private final Map<Set<String>, Distance> byNames = new HashMap<>();

    private RoadDistances() {
        PlaceFile.rows("road-distances.csv")
                .forEach(row -> byNames.put(pair(row.get("from"), row.get("to")), distance(row)));
    }

    public static RoadDistances shipped() {
        return SHIPPED;
    }

    /** Empty when nobody knows where one of them is. */
    public Optional<Distance> between(Place one, Place other) {
        var here = one.at();
        var there = other.at();
        var byRoad = byNames.get(pair(one.name(), other.name()));
        if (byRoad != null) {
            return Optional.of(byRoad);
        }
        return here == null || there == null
                ? Optional.empty()
                : Optional.of(new Distance(here.kilometresTo(there), Basis.STRAIGHT_LINE));
    }

    private static Set<String> pair(String one, String other) {
        var from = NameForms.small(one);
        var to = NameForms.small(other);
        return from.equals(to) ? Set.of(from) : Set.of(from, to);
    }

    private static Distance distance(CSVRecord row) {
        return new Distance(
                Double.parseDouble(row.get("kilometres")),
                row.get("basis").equals("about") ? Basis.ABOUT_BY_ROAD : Basis.ROAD);
    }
}
