package fi.jelppi.checkin;

import org.jspecify.annotations.Nullable;

/**
 * What somebody without a code tells by own choice.
 *
 * @param birthYear four digits or null
 */
public record VisitorName(
        String firstName,
        @Nullable Integer birthYear,
        @Nullable String village) {

    static VisitorName of(String firstName) {
        return new VisitorName(firstName, null, null);
    }
}
