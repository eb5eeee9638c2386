package fi.jelppi.organisation;

import fi.jelppi.shared.PointId;
import java.math.BigDecimal;

/**
 * An employment point (työllisyyspiste).
 *
 * @param village as people write it, for example {@code Sinettä}
 * @param name with the village in the genitive, for example {@code Sinetän JELPPI}
 * @param latitude degrees, WGS 84
 * @param longitude degrees, WGS 84
 */
public record Point(PointId id, String village, String name, double latitude, double longitude) {

    // Finland's mainland and islands lie within these degrees.
    private static final BigDecimal SOUTH = BigDecimal.valueOf(59);
    private static final BigDecimal NORTH = BigDecimal.valueOf(71);
    private static final BigDecimal WEST = BigDecimal.valueOf(19);
    private static final BigDecimal EAST = BigDecimal.valueOf(32);

    /** Whether it is a latitude within Finland. */
    public static boolean isLatitude(BigDecimal degrees) {
        return degrees.compareTo(SOUTH) >= 0 && degrees.compareTo(NORTH) <= 0;
    }

    /** Whether it is a longitude within Finland; the two are easily confused. */
    public static boolean isLongitude(BigDecimal degrees) {
        return degrees.compareTo(WEST) >= 0 && degrees.compareTo(EAST) <= 0;
    }
}
