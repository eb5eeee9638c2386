package fi.jelppi.jobs.place;

/**
 * How far it is.
 *
 * @param kilometres at least 0
 */
public record Distance(double kilometres, Basis basis) {

    /** What it was measured by. */
    public enum Basis {
        ROAD,
        /** By road, from a figure that is itself approximate. */
        ABOUT_BY_ROAD,
        /** Along the surface: the way is longer. */
        STRAIGHT_LINE
    }
}
