package fi.jelppi.checkin;

import fi.jelppi.event.Event;
import fi.jelppi.event.Session;
import fi.jelppi.shared.SessionId;
import org.jspecify.annotations.Nullable;

/** What the rules say about an arrival. */
sealed interface Decision {

    record Enter(Event event, Session session) implements Decision {}

    /**
     * @param reason stands in the fact {@code scan.refused}
     * @param session the session the answer speaks of; null when there is none
     */
    record Refuse(
            CheckInResult answer, Refusal reason, @Nullable SessionId session) implements Decision {}
}
