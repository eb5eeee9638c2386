package fi.jelppi.checkin;

import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.VisitId;

/** A stay of one person, or of a counted group, in a session. Others follow its life by these events. */
public final class Visit {

    private Visit() {}

    /** Published inside the transaction that stores it: listen after the commit. */
    public sealed interface Happened {

        VisitId visit();

        SessionId session();
    }

    /** @param heads 1 but for a group */
    public record CheckedIn(VisitId visit, SessionId session, int heads) implements Happened {}

    /** Takes part from home now. */
    public record Joined(VisitId visit, SessionId session) implements Happened {}

    public record CheckedOut(VisitId visit, SessionId session) implements Happened {}

    /** The visitor took the coming or the leaving back. */
    public record Reversed(VisitId visit, SessionId session) implements Happened {}

    public record Corrected(VisitId visit, SessionId session) implements Happened {}

    public record Named(VisitId visit, SessionId session) implements Happened {}
}
