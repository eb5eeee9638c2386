package fi.jelppi.event;

import fi.jelppi.shared.SessionId;
import java.util.Set;

/** How one takes part in an event from home. Whoever holds meetings implements it; without, everybody comes to the hall. */
public interface RemoteWay {

    /** Those sessions of the event in which one may take part from home, now or later. */
    Set<SessionId> sessions(Event event);

    /**
     * @param token of one's own registration
     * @return path of the page at central
     */
    String path(String token);
}
