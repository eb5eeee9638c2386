package fi.jelppi.organisation;

import fi.jelppi.shared.PhoneNumber;

/**
 * A number that visitors may call.
 *
 * @param label whose it is, for example {@code Valmentaja}
 */
public record PointPhone(String label, PhoneNumber number) {}
