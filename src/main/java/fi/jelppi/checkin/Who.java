package fi.jelppi.checkin;

import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.RegistrationId;
import org.jspecify.annotations.Nullable;

/**
 * Who comes, as far as this node knows.
 *
 * @param pass of the registration where one is known, so that two passes of one person meet; null without a code
 * @param unconfirmed the pass is genuine, but nothing about it has arrived here yet
 */
record Who(
        @Nullable PassId pass,
        @Nullable RegistrationId registration,
        @Nullable PersonId person,
        boolean unconfirmed) {

    static final Who NAMELESS = new Who(null, null, null, false);
}
