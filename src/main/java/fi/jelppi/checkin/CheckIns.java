package fi.jelppi.checkin;

import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.UserId;
import fi.jelppi.shared.VisitId;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Checks people in at this kiosk. Every answer that says a visit was written is given only after it is on disk.
 *
 * @see fi.jelppi.sync.spi.Durability
 */
@Service
public class CheckIns {

    /** A code that a camera or a scanner read. Never throws, whatever the text. */
    public CheckInResult scan(String text) {
        throw new UnsupportedOperationException();
    }

    /** A code that was typed; a wrong check character answers {@link CheckInResult.UnknownCode}. */
    public CheckInResult type(String code) {
        throw new UnsupportedOperationException();
    }

    /**
     * Counts people without a code.
     *
     * @param heads 1 to 200
     * @param label what the group is called, for example a school class; null for none
     */
    public CheckInResult walkIn(int heads, @Nullable String label) {
        throw new UnsupportedOperationException();
    }

    /** By own choice with a name; the name travels in a fact of its own. */
    public CheckInResult named(VisitorName name) {
        throw new UnsupportedOperationException();
    }

    /**
     * By own choice at the door.
     *
     * @param birthYear four digits or null
     */
    public record VisitorName(
            String firstName,
            @Nullable Integer birthYear,
            @Nullable String village) {}

    /** A coach marks a registered person present. */
    public CheckInResult mark(SessionId session, RegistrationId registration, UserId coach) {
        throw new UnsupportedOperationException();
    }

    /** A coach enters a line of the paper list afterwards; {@code came} is local time of the session's day. */
    public CheckInResult fromPaper(SessionId session, RegistrationId registration, LocalTime came, UserId coach) {
        throw new UnsupportedOperationException();
    }

    /** "Tämä oli vahinko": takes the visit (or the leaving) just written back by a reversal; false when it is too late or undone already. */
    public boolean undo(VisitId visit) {
        throw new UnsupportedOperationException();
    }

    /** Heads in the sessions that are open here now. */
    public int present() {
        throw new UnsupportedOperationException();
    }

    /** The coach chose the session that walk-ins and personal passes belong to when several are on; null lets the clock decide. */
    public void selectSession(@Nullable SessionId session) {
        throw new UnsupportedOperationException();
    }

    /** The chosen session while it is open. */
    public Optional<SessionId> selectedSession() {
        throw new UnsupportedOperationException();
    }
}
