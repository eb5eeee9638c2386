package fi.jelppi.jobs.place;

import fi.jelppi.jobs.Place.Coordinates;

/**
 * A municipality as Statistics Finland lists it.
 *
 * @param code three digits
 * @param at its seat
 */
record Municipality(String code, String name, Coordinates at) {}
