package fi.jelppi.checkin;

import fi.jelppi.event.Session;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.UserId;
import fi.jelppi.shared.VisitId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The coach's list of a session: who registered, who is here, and what has to be set right. Works on every node. */
@Service
public class TodayList {

    /**
     * One registered person.
     *
     * @param visit the visit that counts; null while absent
     * @param came null while absent
     * @param left null while present or absent
     */
    public record Line(
            RegistrationId registration,
            String name,
            @Nullable VisitId visit,
            @Nullable Instant came,
            @Nullable Instant left) {}

    /** Today's sessions at this kiosk's point, in order of start; empty on a kiosk that is not enrolled. */
    public List<Session> sessions() {
        throw new UnsupportedOperationException();
    }

    /**
     * The registered people of a session by name.
     *
     * @param search part of a name, whatever the case; empty for everybody
     * @param limit at most 500; a search answers its first {@code limit} hits and no further page
     */
    public List<Line> lines(SessionId session, String search, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    /**
     * Appends a correction.
     *
     * @throws IllegalArgumentException when the reason is empty or the visit is not known here
     * @throws fi.jelppi.sync.spi.NotDurableException when it could not be brought to disk
     */
    public void correct(VisitId visit, Correction correction, UserId coach) {
        throw new UnsupportedOperationException();
    }
}
