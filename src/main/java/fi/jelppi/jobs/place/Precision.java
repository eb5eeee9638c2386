package fi.jelppi.jobs.place;

/** How precisely it is known where something is, the most precise first. */
public enum Precision {
    VILLAGE,
    /** A point inside the area of the postal code. */
    POSTAL_CODE,
    /** The municipality's seat, however far away the work is. */
    MUNICIPALITY,
    UNKNOWN
}
