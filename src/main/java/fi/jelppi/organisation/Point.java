package fi.jelppi.organisation;

import fi.jelppi.shared.PointId;

/**
 * An employment point (työllisyyspiste).
 *
 * @param village as people write it, for example {@code Sinettä}
 * @param name with the village in the genitive, for example {@code Sinetän JELPPI}
 * @param latitude degrees, WGS 84
 * @param longitude degrees, WGS 84
 */
public record Point(PointId id, String village, String name, double latitude, double longitude) {}
