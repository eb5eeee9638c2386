package fi.jelppi.jobs.place;

import fi.jelppi.jobs.Place;

/**
 * A place and how precisely it is known.
 *
 * @param place without coordinates when the precision is {@link Precision#UNKNOWN}
 */
public record Located(Place place, Precision precision) {}
