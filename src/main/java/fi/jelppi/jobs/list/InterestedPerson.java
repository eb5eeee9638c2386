package fi.jelppi.jobs.list;

import fi.jelppi.mail.EmailAddress;
import fi.jelppi.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who gave a list to the coaches; nothing more is asked. A telephone number or an e-mail address is always there.
 *
 * @param firstName by own choice; null when not told
 */
public record InterestedPerson(
        @Nullable String firstName,
        @Nullable PhoneNumber phone,
        @Nullable EmailAddress email) {

    /** @throws IllegalArgumentException when nobody can be reached with it */
    public InterestedPerson {
        if (phone == null && email == null) {
            throw new IllegalArgumentException("nobody can be reached with this");
        }
    }

    @Override
    public String toString() {
        return "InterestedPerson";
    }
}
