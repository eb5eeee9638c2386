package fi.jelppi.event;

import fi.jelppi.shared.SessionId;
import java.util.Collection;
import java.util.Set;

/** Tells which sessions somebody has been to, so that no change of the programme takes a visit away. Central only. */
public interface SessionVisits {

    /** Those of the sessions that have a visit that still counts. */
    Set<SessionId> visited(Collection<SessionId> sessions);
}
