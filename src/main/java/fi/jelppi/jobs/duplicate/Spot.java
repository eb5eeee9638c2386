package fi.jelppi.jobs.duplicate;

import fi.jelppi.jobs.Place;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.place.Located;
import fi.jelppi.jobs.place.PlaceDirectory;
import fi.jelppi.jobs.place.Precision;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the places of a vacancy, to be compared with one of another's. */
record Spot(Place place, boolean precise) {

    /** Two tables, or a village and its postal area, may lie so far apart, in kilometres. */
    private static final double SAME = 8;

    static List<Spot> of(Vacancy vacancy) {
        return vacancy.places().stream().flatMap(place -> of(place).stream()).toList();
    }

    private static Optional<Spot> of(Place place) {
        Located located = PlaceDirectory.shipped().locate(place.name(), place.municipality(), place.postalCode());
        boolean precise = located.precision().compareTo(Precision.MUNICIPALITY) < 0;
        if (place.at() != null && precise) {
            return Optional.of(new Spot(place(place, located.place().municipality()), true));
        }
        return located.precision() == Precision.UNKNOWN
                ? Optional.ofNullable(place.at()).map(at -> new Spot(place, true))
                : Optional.of(new Spot(located.place(), precise));
    }

    private static Place place(Place place, @Nullable String municipality) {
        return new Place(place.name(), municipality, place.postalCode(), place.at());
    }

    /** The nearest of each; empty where one of them has none. */
    static Optional<Reason> compare(List<Spot> here, List<Spot> there) {
        return here.stream()
                .flatMap(one -> there.stream().map(one::compare))
                .min((one, other) -> Integer.compare(one.ordinal(), other.ordinal()));
    }

    /** In the order of the reasons, the nearest comes first. */
    private Reason compare(Spot other) {
        if (precise && other.precise) {
            return isNear(other) ? Reason.SAME_PLACE : Reason.OTHER_PLACE;
        }
        var municipality = place.municipality();
        if (municipality == null || !municipality.equals(other.place.municipality())) {
            return Reason.OTHER_PLACE;
        }
        return precise == other.precise ? Reason.SAME_PLACE : Reason.SAME_MUNICIPALITY;
    }

    private boolean isNear(Spot other) {
        var here = place.at();
        var there = other.place.at();
        return place.name().equalsIgnoreCase(other.place.name())
                        && Objects.equals(place.municipality(), other.place.municipality())
                || here != null && there != null && here.kilometresTo(there) <= SAME;
    }
}
