package fi.jelppi.event;

import fi.jelppi.shared.SessionId;
import java.net.URI;
import java.util.Set;

/**
 * The link by which one person takes part from home.
 *
 * @param sessions those that are held online; may be none, then the link leads nowhere and is shown nowhere
 * @param line the link in words, for a calendar
 */
public record RemoteLink(Set<SessionId> sessions, URI address, String line) {

    public RemoteLink {
        sessions = Set.copyOf(sessions);
    }

    public boolean leads() {
        return !sessions.isEmpty();
    }

    boolean leadsTo(Session session) {
        return sessions.contains(session.id());
    }
}
