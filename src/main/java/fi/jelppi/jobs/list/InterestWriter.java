package fi.jelppi.jobs.list;

import fi.jelppi.shared.FactId;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.FactLog;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a list and its person as two facts, in one transaction with the rows that keep track of them. */
@Component
@OnKiosk
class InterestWriter {

    private final FactLog log;
    private final InterestTable table;
    private final Clock clock;

    InterestWriter(FactLog log, InterestTable table, Clock clock) {
        this.log = log;
        this.table = table;
        this.clock = clock;
    }

    @Transactional
    public InterestBox.Stored write(OwnList list, InterestedPerson person, PointId point) {
        var interest = InterestId.next();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var given = new InterestFacts.Given(interest.value(), point.value(), InterestTerms.VERSION, list.ids());
        table.add(interest, point, list, now);
        log.append(InterestFacts.GIVEN, given);
        var fact = FactId.next();
        table.addPerson(interest.value(), fact, now);
        log.append(InterestFacts.PERSON, fact, about(interest, person));
        return new InterestBox.Stored(interest);
    }

    private static InterestFacts.Person about(InterestId interest, InterestedPerson person) {
        var phone = person.phone();
        var email = person.email();
        return new InterestFacts.Person(
                interest.value(),
                person.firstName(),
                phone == null ? null : phone.value(),
                email == null ? null : email.value());
    }
}
