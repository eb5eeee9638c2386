package fi.jelppi.participant;

import fi.jelppi.mail.EmailAddress;
import fi.jelppi.mail.MailQueue;
import fi.jelppi.shared.PersonId;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Gatherers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people known to the project; at central only. A kiosk knows names from registrations of its own point. */
@Service
public class People {

    private static final int IDS_PER_QUERY = 500;

    /** A person was erased, in the same transaction: whoever keeps a copy of the name blanks it now. */
    public record PersonErased(PersonId person) {}

    private final PersonRows rows;
    private final ObjectProvider<PassIssuer> passes;
    private final ObjectProvider<MailQueue> mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(
            PersonRows rows,
            ObjectProvider<PassIssuer> passes,
            ObjectProvider<MailQueue> mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.passes = passes;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds or changes a person.
     *
     * @throws IllegalStateException when the person has been erased: that cannot be undone
     */
    @Transactional
    public void save(Person person) {
        if (!rows.update(person)) {
            if (rows.isErased(person.id())) {
                throw new IllegalStateException("person " + person.id() + " has been erased");
            }
            rows.insert(person);
        }
    }

    /** Empty also for an erased person. */
    public Optional<Person> find(PersonId id) {
        return rows.find(List.of(id)).stream().findFirst();
    }

    /** Those that are known; any number of ids. */
    public Map<PersonId, Person> find(Collection<PersonId> ids) {
        var found = new LinkedHashMap<PersonId, Person>();
        ids.stream()
                .distinct()
                .gather(Gatherers.windowFixed(IDS_PER_QUERY))
                .flatMap(some -> rows.find(some).stream())
                .forEach(person -> found.put(person.id(), person));
        return found;
    }

    /** Blanks everything but the id, revokes the passes and deletes unsent mails (GDPR article 17). Again, or for an unknown id, changes nothing. */
    @Transactional
    public void erase(PersonId id) {
        var address = find(id).map(Person::email).flatMap(EmailAddress::parse);
        if (rows.erase(id, clock.instant())) {
            address.ifPresent(to -> mails.ifAvailable(it -> it.forget(to)));
            passes.ifAvailable(it -> it.revokeAllOf(id));
            events.publishEvent(new PersonErased(id));
        }
    }
}
