package fi.jelppi.checkin;

import fi.jelppi.checkin.VisitFacts.CheckedIn;
import fi.jelppi.checkin.VisitFacts.CheckedOut;
import fi.jelppi.event.Event;
import fi.jelppi.event.Registration;
import fi.jelppi.event.Registrations;
import fi.jelppi.event.Session;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.VisitId;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler.Arrived;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A hybrid session with as many people as are asked for: one third in the hall, the others at home with broken connections. */
public final class ManyVisits {

    private final Registrations registrations;
    private final CentralProjection projection;
    private final TransactionTemplate transaction;
    private final DeviceId device = DeviceId.next();

    public ManyVisits(ApplicationContext central) {
        this.registrations = central.getBean(Registrations.class);
        this.projection = central.getBean(CentralProjection.class);
        this.transaction = central.getBean(TransactionTemplate.class);
    }

    /** Registers them and writes one visit each in the hall, or three at home, two of which overlap. */
    public void write(Event event, int people) {
        Session session = event.sessions().getFirst();
        List<Arrived<CheckedIn>> came = new ArrayList<>();
        List<Arrived<CheckedOut>> left = new ArrayList<>();
        for (int number = 0; number < people; number++) {
            Registration registration = register(event, number);
            Instant from = session.startsAt().plusSeconds(number % 600);
            int spells = number % 3 == 0 ? 1 : 3;
            for (int spell = 0; spell < spells; spell++) {
                VisitId visit = VisitId.next();
                Instant begin = from.plus(Duration.ofMinutes(spell * 25L));
                came.add(arrived(new CheckedIn(
                        visit.value(),
                        session.id().value(),
                        registration.pass().value(),
                        registration.id().value(),
                        spells == 1 ? "qr" : "remote",
                        1,
                        null,
                        begin,
                        false,
                        false,
                        null)));
                left.add(arrived(new CheckedOut(visit.value(), begin.plus(Duration.ofMinutes(35)), false)));
            }
        }
        transaction.executeWithoutResult(status -> projection.checkedIn(came));
        transaction.executeWithoutResult(status -> projection.checkedOut(left));
    }

    private Registration register(Event event, int number) {
        var person = new Person(PersonId.next(), "Osallistuja %03d".formatted(number), null, null, null, null, null);
        return ((Registrations.Outcome.Registered) registrations.register(event.id(), person)).registration();
    }

    private <T extends Record> Arrived<T> arrived(T fact) {
        Instant now = Some.at("10:30");
        return new Arrived<>(new FactContext(FactId.next(), device, now, now), fact);
    }
}
