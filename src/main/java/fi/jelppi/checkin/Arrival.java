package fi.jelppi.checkin;

import fi.jelppi.event.Event;
import fi.jelppi.participant.PassClaims;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.SessionId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who stands at the door, as far as the rules need to know. */
sealed interface Arrival {

    /** @param event null when this kiosk does not know it */
    record WithEventPass(PassClaims claims, @Nullable Event event) implements Arrival {}

    /** @param registered events among those known here that the holder registered to */
    record WithPersonalPass(PassClaims claims, Set<EventId> registered) implements Arrival {}

    /** @param wanted where the visitor says to have come; null lets the coach's choice and the clock decide */
    record WithoutPass(@Nullable SessionId wanted) implements Arrival {}
}
