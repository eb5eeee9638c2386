package fi.jelppi.checkin;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.VisitId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A visit as the coach sees it.
 *
 * @param point the hall where it was recorded; the session's own where none is noted (decision 0280)
 * @param name of the registration, or by the visitor's own choice; null for the nameless
 * @param label what a counted group is called
 * @param heads as they count
 * @param headsSaid as the check-in said; another number when a coach has set it right
 * @param method a {@link Method#code()}, or a newer one
 * @param end when the visit ended: left, or the session closed; null while it lasts
 * @param minutes until the end or until now; null when the clock that saw the visitor come was doubtful and nobody has set it right
 * @param repeats how often the same code was shown again
 */
public record AttendanceRow(
        VisitId visit,
        SessionId session,
        DeviceId device,
        PointId point,
        @Nullable String name,
        @Nullable String label,
        int heads,
        int headsSaid,
        String method,
        Instant came,
        @Nullable Instant end,
        @Nullable Long minutes,
        int repeats,
        Set<Mark> marks) {

    /** The same visit with the name that stands in its registration. */
    AttendanceRow named(String known) {
        return new AttendanceRow(
                visit, session, device, point, known, label, heads, headsSaid, method, came, end, minutes, repeats,
                marks);
    }

    /** From home: in no hall. */
    public boolean isRemote() {
        return Method.REMOTE.code().equals(method);
    }

    /** Until somebody was seen leaving; null while nobody was, also after the session closed. */
    public @Nullable Instant left() {
        return marks.contains(Mark.CLOSED) ? null : end;
    }

    /** What a coach should notice. */
    public enum Mark {
        /** The end is the session's, nobody was seen leaving. */
        CLOSED,
        /** People without pass and name: a coach may set right how many they were. */
        COUNTED,
        CORRECTED,
        REMOVED,
        CLOCK_SUSPECT,
        /** Genuine by its signature, but central does not know the pass. */
        UNKNOWN_PASS
    }
}
