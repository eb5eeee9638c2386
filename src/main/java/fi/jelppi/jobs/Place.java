package fi.jelppi.jobs;

import org.jspecify.annotations.Nullable;

/**
 * Where the work is done.
 *
 * @param name as people write it, for example {@code Sinettä}
 * @param municipality three digits of Statistics Finland, for example {@code 698}; a string, because zeros lead
 * @param postalCode five digits
 * @param at null when nobody knows
 */
public record Place(
        String name,
        @Nullable String municipality,
        @Nullable String postalCode,
        @Nullable Coordinates at) {

    /**
     * Degrees, WGS 84.
     *
     * @param latitude north
     * @param longitude east
     */
    public record Coordinates(double latitude, double longitude) {

        private static final double EARTH_RADIUS_KM = 6371.0088;

        /** @throws IllegalArgumentException when it is nowhere on Earth */
        public Coordinates {
            if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException("no such coordinates");
            }
        }

        /** Along the surface, not by road; by the haversine formula. */
        public double kilometresTo(Coordinates other) {
            double north = Math.toRadians(other.latitude - latitude) / 2;
            double east = Math.toRadians(other.longitude - longitude) / 2;
            double half = Math.pow(Math.sin(north), 2)
                    + Math.cos(Math.toRadians(latitude))
                            * Math.cos(Math.toRadians(other.latitude))
                            * Math.pow(Math.sin(east), 2);
            return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
        }
    }
}
