package fi.jelppi.participant;

import fi.jelppi.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who registered. Only the given name is asked for; everything else is by own choice.
 *
 * @param birthYear four digits; never a personal identity code
 */
public record Person(
        PersonId id,
        String givenName,
        @Nullable String familyName,
        @Nullable Integer birthYear,
        @Nullable String village,
        @Nullable String email,
        @Nullable String phone) {

    public String displayName() {
        return familyName == null ? givenName : givenName + " " + familyName;
    }
}
