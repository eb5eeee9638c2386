package fi.jelppi.event;

import fi.jelppi.participant.People;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PersonId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk's list of who registered to an event, a page at a time, the cancelled ones last. */
@Service
@OnCentral
@Transactional(readOnly = true)
public class RegistrationQuery {

    private static final String WHERE =
            " from RegistrationRow r where r.eventId = :event and r.nameSearch like :text escape '!'";

    private final EntityManager entities;
    private final People people;

    RegistrationQuery(EntityManager entities, People people) {
        this.entities = entities;
        this.people = people;
    }

    /** @param person null when the person has been erased since */
    public record Line(Registration registration, @Nullable Person person) {

        /** Whether a pass can be sent by e-mail. */
        public boolean hasEmail() {
            return person != null && person.email() != null && !registration.cancelled();
        }
    }

    public List<Line> page(EventId event, String text, int offset, int limit) {
        var found = filtered(
                        "select r" + WHERE + " order by r.cancelled, r.nameOrder, r.id",
                        RegistrationRow.class,
                        event,
                        text)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        var known = people.find(
                found.stream().map(row -> new PersonId(row.personId)).toList());
        return found.stream()
                .map(RegistrationRow::toRegistration)
                .map(it -> new Line(it, known.get(it.person())))
                .toList();
    }

    public int count(EventId event, String text) {
        return filtered("select count(r)" + WHERE, Long.class, event, text)
                .getSingleResult()
                .intValue();
    }

    private <T> TypedQuery<T> filtered(String query, Class<T> type, EventId event, String text) {
        return entities.createQuery(query, type)
                .setParameter("event", event.value())
                .setParameter("text", NameOrder.contains(text));
    }
}
