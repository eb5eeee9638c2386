package fi.jelppi.checkin;

import fi.jelppi.event.Session;
import java.util.List;

/**
 * Which visits the desk looks at.
 *
 * @param sessions at most some tens: those of a day
 * @param search part of a name or a group's label; empty for all
 */
public record AttendanceFilter(List<Session> sessions, Show show, String search) {

    public enum Show {
        HERE,
        ALL,
        /** Reversed by the visitor or removed by a coach. */
        REMOVED
    }
}
