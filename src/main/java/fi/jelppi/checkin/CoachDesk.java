package fi.jelppi.checkin;

import fi.jelppi.event.Session;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.UserId;
import fi.jelppi.shared.VisitId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Service;

/** What a coach sets right at the desk. */
@Service
@OnCentral
public class CoachDesk {

    /** After that only a coordinator may change attendance, for it may have been reported. */
    private static final int DAYS_OPEN = 30;

    private final CoachEntries entries;
    private final Corrections corrections;
    private final ListClosings closings;
    private final Clock clock;
    private final JelppiProperties properties;

    CoachDesk(
            CoachEntries entries,
            Corrections corrections,
            ListClosings closings,
            Clock clock,
            JelppiProperties properties) {
        this.entries = entries;
        this.corrections = corrections;
        this.closings = closings;
        this.clock = clock;
        this.properties = properties;
    }

    /** Whether a coach may still correct a session; what is no longer open is the coordinator's. */
    public enum Lock {
        OPEN,
        /** The list was closed (decision 0282). */
        LIST_CLOSED,
        TOO_OLD
    }

    public Lock lock(Session session) {
        if (closings.standing(session.id()).isPresent()) {
            return Lock.LIST_CLOSED;
        }
        LocalDate today = clock.instant().atZone(properties.zone()).toLocalDate();
        return session.date().isBefore(today.minusDays(DAYS_OPEN)) ? Lock.TOO_OLD : Lock.OPEN;
    }

    public boolean openForCoaches(Session session) {
        return lock(session) == Lock.OPEN;
    }

    /**
     * Somebody registered was there although no kiosk saw it.
     *
     * @throws IllegalArgumentException when the reason is empty or the registration is another event's
     */
    public CheckInResult markPresent(Session session, RegistrationId person, Presence presence, UserId coach) {
        return entries.atDesk(session.id(), person, presence, coach);
    }

    /** @param came local time of the session's day */
    public record Presence(LocalTime came, String reason) {

        public Presence {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a correction needs a reason");
            }
        }
    }

    /** Appends a correction beside the original, see {@link TodayList#correct}. */
    public Correction.Outcome correct(VisitId visit, Correction correction, UserId coach) {
        return corrections.correct(visit, correction, coach);
    }
}
