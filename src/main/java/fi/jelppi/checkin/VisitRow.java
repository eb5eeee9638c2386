package fi.jelppi.checkin;

import fi.jelppi.checkin.VisitFacts.CheckedIn;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.sync.spi.FactContext;
import org.jspecify.annotations.Nullable;

/**
 * A check-in as it is stored: the fact, and who this node knows it to be.
 *
 * @param registration also one that the kiosk did not know yet
 * @param unknownPass neither the pass nor a registration is known here
 */
record VisitRow(
        CheckedIn fact,
        FactContext context,
        @Nullable RegistrationId registration,
        @Nullable PersonId person,
        boolean unknownPass) {}
