package fi.jelppi.jobs.source;

import fi.jelppi.jobs.Place;
import fi.jelppi.jobs.Place.Coordinates;
import fi.jelppi.organisation.Point;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where places are, as far as it is known here: the villages of the points, and the centre of Rovaniemi. Others have no
 * coordinates, so no distance is shown of them.
 */
final class Places {

    private static final String ROVANIEMI = "698";
    private static final Coordinates CENTRE = new Coordinates(66.503, 25.729);

    private final List<Point> points;

    Places(List<Point> points) {
        this.points = points;
    }

    /** @param written as the source writes it, for example {@code SINETTÄ} */
    Place of(String written, @Nullable String municipality, @Nullable String postalCode) {
        var name = capitalised(written);
        return new Place(name, municipality, postalCode, at(name).orElse(null));
    }

    /** Empty where its name is not known here. */
    Optional<Place> ofMunicipality(String code) {
        return code.equals(ROVANIEMI) ? Optional.of(new Place("Rovaniemi", code, null, CENTRE)) : Optional.empty();
    }

    private Optional<Coordinates> at(String name) {
        return points.stream()
                .filter(point -> point.village().equalsIgnoreCase(name))
                .findFirst()
                .map(point -> new Coordinates(point.latitude(), point.longitude()))
                .or(() -> name.equalsIgnoreCase("Rovaniemi") ? Optional.of(CENTRE) : Optional.empty());
    }

    /** Post offices are written in capitals. */
    private static String capitalised(String written) {
        var text = written.strip();
        return text.isEmpty() || !text.equals(text.toUpperCase(Locale.ROOT))
                ? text
                : text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT);
    }
}
