package fi.jelppi.jobs.place;

import fi.jelppi.jobs.Place.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * A village whose place is known.
 *
 * @param municipality three digits; null when it is not told, which is any
 */
public record Village(String name, @Nullable String municipality, Coordinates at) {}
