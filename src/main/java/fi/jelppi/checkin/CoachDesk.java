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
    private final Clock clock;
    private final JelppiProperties properties;

    CoachDesk(CoachEntries entries, Corrections corrections, Clock clock, JelppiProperties properties) {
        this.entries = entries;
        this.corrections = corrections;
        this.clock = clock;
        this.properties = properties;
    }

    /** A session that a coach may still correct; later ones are the coordinator's. */
    public boolean openForCoaches(Session session) {
        LocalDate today = clock.instant().atZone(properties.zone()).toLocalDate();
        return !session.date().isBefore(today.minusDays(DAYS_OPEN));
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
