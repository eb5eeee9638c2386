package fi.jelppi.checkin;

import fi.jelppi.event.Event;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Registration;
import fi.jelppi.event.Registrations;
import fi.jelppi.event.Session;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.UserId;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a coach writes for somebody: present now, or a line of the paper list. The clock's window does not bind a coach. */
@Component
class CoachEntries {

    private final Programme programme;
    private final Registrations registrations;
    private final Admission admission;
    private final ClockWitness clock;

    CoachEntries(Programme programme, Registrations registrations, Admission admission, ClockWitness clock) {
        this.programme = programme;
        this.registrations = registrations;
        this.admission = admission;
        this.clock = clock;
    }

    CheckInResult mark(SessionId session, RegistrationId registration, UserId coach) {
        ClockGuard.Reading now = clock.read();
        return admission.admit(
                entry(session(session), registration, Entry.Details.byCoach(Method.COACH, now.now(), coach, now)));
    }

    CheckInResult fromPaper(SessionId id, RegistrationId registration, LocalTime came, UserId coach) {
        Session session = session(id);
        return admission.admit(entry(
                session,
                registration,
                Entry.Details.byCoach(Method.PAPER, instant(session, came), coach, clock.read())));
    }

    /** Like a line of the paper list, but the coach's own word. */
    CheckInResult atDesk(SessionId id, RegistrationId registration, CoachDesk.Presence presence, UserId coach) {
        Session session = session(id);
        return admission.admit(entry(
                session,
                registration,
                Entry.Details.byCoach(Method.COACH, instant(session, presence.came()), coach, clock.read())
                        .because(presence.reason())));
    }

    /** After midnight belongs to the next day when the session lasts that long. */
    static Instant instant(Session session, LocalTime came) {
        boolean pastMidnight = !session.end().isAfter(session.start())
                && !came.isAfter(session.end())
                && came.isBefore(session.start());
        var day = pastMidnight ? session.date().plusDays(1) : session.date();
        return day.atTime(came).atZone(session.zone()).toInstant();
    }

    private Entry entry(Session session, RegistrationId id, Entry.Details details) {
        Registration registration = registrations.find(List.of(id)).get(id);
        if (registration == null || !registration.event().equals(session.event())) {
            throw new IllegalArgumentException("not registered to this event: " + id);
        }
        Event event = programme
                .event(session.event())
                .orElseThrow(() -> new IllegalArgumentException("unknown event of session " + session.id()));
        return new Entry(event, session, new Who(registration.pass(), id, registration.person(), false), details);
    }

    private Session session(SessionId id) {
        return programme.session(id).orElseThrow(() -> new IllegalArgumentException("unknown session " + id));
    }
}
