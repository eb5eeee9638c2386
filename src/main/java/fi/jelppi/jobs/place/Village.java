package fi.jelppi.jobs.place;

import fi.jelppi.jobs.Place.Coordinates;

/**
 * A village whose place is known.
 *
 * @param municipality three digits
 */
public record Village(String name, String municipality, Coordinates at) {}
