package fi.jelppi.checkin;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.VisitId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A visit as the coach sees it.
 *
 * @param name of the registration, or by the visitor's own choice; null for the nameless
 * @param label what a counted group is called
 * @param method a {@link Method#code()}, or a newer one
 * @param end when the visit ended: left, or the session closed; null while it lasts
 * @param minutes until the end or until now; null when the clock that saw the visitor come was doubtful and nobody has set it right
 * @param repeats how often the same code was shown again
 */
public record AttendanceRow(
        VisitId visit,
        SessionId session,
        DeviceId device,
        @Nullable String name,
        @Nullable String label,
        int heads,
        String method,
        Instant came,
        @Nullable Instant end,
        @Nullable Long minutes,
        int repeats,
        Set<Mark> marks) {

    /** The same visit with the name that stands in its registration. */
    AttendanceRow named(String known) {
        return new AttendanceRow(
                visit, session, device, known, label, heads, method, came, end, minutes, repeats, marks);
    }

    /** What a coach should notice. */
    public enum Mark {
        /** The end is the session's, nobody was seen leaving. */
        CLOSED,
        CORRECTED,
        REMOVED,
        CLOCK_SUSPECT,
        /** Genuine by its signature, but central does not know the pass. */
        UNKNOWN_PASS
    }
}
