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
import java.util.List;
import java.util.function.BiFunction;
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

    CheckInResult mark(SessionId id, RegistrationId registration, UserId coach) {
        Session session = session(id);
        ClockGuard.Reading now = clock.read();
        return admission.admit(entry(
                session,
                registered(session, registration),
                Entry.Details.byCoach(Method.COACH, now.now(), coach, now)));
    }

    /** Of somebody registered, whoever writes it. */
    Entry entry(SessionId id, RegistrationId registration, Entry.Details details) {
        Session session = session(id);
        return entry(session, registered(session, registration), details);
    }

    CheckInResult fromPaper(SessionId session, PaperLine line, UserId coach) {
        return afterwards(session(session), line, (came, now) -> Entry.Details.byCoach(Method.PAPER, came, coach, now));
    }

    /** Like a line of the paper list, but the coach's own word. */
    CheckInResult atDesk(SessionId session, RegistrationId registration, CoachDesk.Presence presence, UserId coach) {
        return afterwards(
                session(session),
                new PaperLine(new PaperLine.Registered(registration), presence.came(), null),
                (came, now) ->
                        Entry.Details.byCoach(Method.COACH, came, coach, now).because(presence.reason()));
    }

    private CheckInResult afterwards(
            Session session, PaperLine line, BiFunction<Instant, ClockGuard.Reading, Entry.Details> details) {
        ClockGuard.Reading now = clock.read();
        Instant came = VisitTimes.instant(session, line.came());
        Instant left = line.left() == null ? null : VisitTimes.instant(session, line.left());
        Correction.Outcome possible = PossibleVisit.whole(came, left, now);
        if (possible != Correction.Outcome.STORED) {
            return new CheckInResult.ImpossibleTime(possible);
        }
        Entry.Details known = details.apply(came, now).until(left);
        return admission.admit(
                switch (line.visitor()) {
                    case PaperLine.Registered person ->
                        entry(session, registered(session, person.registration()), known);
                    case PaperLine.Counted group ->
                        entry(session, Who.NAMELESS, known.counting(group.heads(), group.label()));
                    case PaperLine.Named named ->
                        entry(session, Who.NAMELESS, known.called(VisitorName.of(named.firstName())));
                });
    }

    private Entry entry(Session session, Who who, Entry.Details details) {
        Event event = programme
                .event(session.event())
                .orElseThrow(() -> new IllegalArgumentException("unknown event of session " + session.id()));
        return new Entry(event, session, who, details);
    }

    private Who registered(Session session, RegistrationId id) {
        Registration registration = registrations.find(List.of(id)).get(id);
        if (registration == null || !registration.event().equals(session.event())) {
            throw new IllegalArgumentException("not registered to this event: " + id);
        }
        return new Who(registration.pass(), id, registration.person(), false);
    }

    private Session session(SessionId id) {
        return programme.session(id).orElseThrow(() -> new IllegalArgumentException("unknown session " + id));
    }
}
