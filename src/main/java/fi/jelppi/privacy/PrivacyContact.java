package fi.jelppi.privacy;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for personal data.
 *
 * @param controller the organisation (rekisterinpitäjä); null before somebody has told
 * @param person whom to ask
 */
public record PrivacyContact(
        @Nullable String controller,
        @Nullable String person,
        @Nullable String email,
        @Nullable String phone) {

    static final PrivacyContact UNTOLD = new PrivacyContact(null, null, null, null);
}
