package fi.jelppi.checkin;

import fi.jelppi.event.Programme;
import fi.jelppi.event.Registration;
import fi.jelppi.event.Registrations;
import fi.jelppi.event.Session;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.UserId;
import fi.jelppi.shared.VisitId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The coach's list of a session: who registered, who is here, and what has to be set right. Works on every node. */
@Service
public class TodayList {

    private static final int MOST = 500;

    private final Programme programme;
    private final Registrations registrations;
    private final RegisteredVisits visits;
    private final Corrections corrections;
    private final HallReader halls;
    private final Reception reception;
    private final Clock clock;

    TodayList(
            Programme programme,
            Registrations registrations,
            RegisteredVisits visits,
            Corrections corrections,
            HallReader halls,
            Reception reception,
            Clock clock) {
        this.programme = programme;
        this.registrations = registrations;
        this.visits = visits;
        this.corrections = corrections;
        this.halls = halls;
        this.reception = reception;
        this.clock = clock;
    }

    /**
     * One registered person.
     *
     * @param number of the line on paper, see {@link Registration#line()}
     * @param visit the visit that counts, the last one of those who came again, the hall's before one from home; null while
     *     absent
     * @param came null while absent
     * @param left null while present or absent
     * @param remote takes part, or took part, from home: may still be marked present in the hall
     */
    public record Line(
            RegistrationId registration,
            @Nullable Integer number,
            String name,
            @Nullable VisitId visit,
            @Nullable Instant came,
            @Nullable Instant left,
            boolean remote) {

        private static Line absent(Registration person) {
            return new Line(person.id(), person.line(), person.name(), null, null, null, false);
        }
    }

    /** Today's sessions at this kiosk's point, in order of start; empty on a kiosk that is not enrolled. At central those of all points. */
    public List<Session> sessions() {
        LocalDate today = halls.today(clock.instant());
        return reception.onKiosk()
                ? reception
                        .point()
                        .map(point -> programme.sessionsOn(point, today))
                        .orElse(List.of())
                : programme.sessionsOn(today);
    }

    /**
     * The registered people of a session by name.
     *
     * @param search part of a name, whatever the case; empty for everybody
     * @param limit at most 500; a search answers its first {@code limit} hits and no further page
     */
    public List<Line> lines(SessionId session, String search, int offset, int limit) {
        List<Registration> people = programme
                .session(session)
                .map(found -> people(found, search.strip(), offset, Math.min(limit, MOST)))
                .orElse(List.of());
        return lines(session, people);
    }

    private List<Line> lines(SessionId session, List<Registration> people) {
        Map<RegistrationId, Line> present = visits.lines(session, people);
        return people.stream()
                .map(person -> present.getOrDefault(person.id(), Line.absent(person)))
                .toList();
    }

    /** Who stands on this line of the paper list; empty when nobody does, also after a cancellation. */
    public Optional<Line> numbered(Session session, int number) {
        var people = registrations.onLine(session.event(), number);
        return lines(session.id(), people.stream().toList()).stream().findFirst();
    }

    private List<Registration> people(Session session, String search, int offset, int limit) {
        if (search.isEmpty()) {
            return registrations.ofEvent(session.event(), offset, limit);
        }
        return offset > 0 ? List.of() : registrations.search(List.of(session.event()), search, limit);
    }

    /**
     * Appends a correction, unless its time cannot be.
     *
     * @throws IllegalArgumentException when the reason is empty or the visit is not known here
     * @throws fi.jelppi.sync.spi.NotDurableException when it could not be brought to disk
     */
    public Correction.Outcome correct(VisitId visit, Correction correction, UserId coach) {
        return corrections.correct(visit, correction, coach);
    }
}
