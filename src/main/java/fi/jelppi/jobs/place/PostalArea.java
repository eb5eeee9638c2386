package fi.jelppi.jobs.place;

import fi.jelppi.jobs.Place.Coordinates;

/**
 * The area of a postal code.
 *
 * @param code five digits
 * @param name of the post office
 * @param municipality three digits
 * @param at a point inside
 */
record PostalArea(String code, String name, String municipality, Coordinates at) {}
