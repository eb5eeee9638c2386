package fi.jelppi.event;

import fi.jelppi.participant.People;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.RegistrationId;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The single transactions of an import. */
@Component
@OnCentral
class ImportSteps {

    private static final int CHUNK = 500;

    private final EventRows events;
    private final RegistrationRows rows;
    private final Registrations registrations;
    private final LineNumbers lines;
    private final WaitingTable waiting;
    private final KioskFeed feed;
    private final People people;
    private final EntityManager entities;

    ImportSteps(
            EventRows events,
            RegistrationRows rows,
            Registrations registrations,
            LineNumbers lines,
            WaitingTable waiting,
            KioskFeed feed,
            People people,
            EntityManager entities) {
        this.events = events;
        this.rows = rows;
        this.registrations = registrations;
        this.lines = lines;
        this.waiting = waiting;
        this.feed = feed;
        this.people = people;
        this.entities = entities;
    }

    /** What came of one step. */
    sealed interface Outcome {

        /** @param added the first so many had a seat; the others wait */
        record Added(int added) implements Outcome {}

        record Closed() implements Outcome {}
    }

    @Transactional
    Outcome add(EventId id, List<Person> persons) {
        var event = events.lock(id.value()).orElse(null);
        if (event == null || registrations.isClosed(event)) {
            return new Outcome.Closed();
        }
        int seats = Math.clamp(registrations.seatsForNew(event), 0, persons.size());
        var seated = persons.subList(0, seats);
        int line = lines.take(event.id, seated.size());
        feed.registrations(
                event,
                IntStream.range(0, seated.size())
                        .mapToObj(n -> registrations.place(event, RegistrationId.next(), seated.get(n), line + n))
                        .toList());
        persons.subList(seats, persons.size()).forEach(it -> registrations.queue(event, it));
        entities.flush();
        entities.clear();
        return new Outcome.Added(seated.size());
    }

    /** Keys of those who are registered or wait, read in chunks. */
    @Transactional(readOnly = true)
    Set<String> keysOf(EventId event) {
        var keys = new HashSet<String>();
        var after = new UUID(0, 0);
        List<RegistrationRow> chunk;
        do {
            chunk = rows.after(event.value(), after, Limit.of(CHUNK));
            people.find(chunk.stream()
                            .filter(row -> !row.cancelled)
                            .map(row -> new PersonId(row.personId))
                            .toList())
                    .values()
                    .forEach(person -> keys.add(CsvLines.key(person)));
            after = chunk.isEmpty() ? after : chunk.getLast().id;
            entities.clear();
        } while (chunk.size() == CHUNK);
        people.find(waiting.all(event.value()).stream()
                        .filter(it -> it.state() == Waiting.State.WAITING)
                        .map(Waiting::person)
                        .toList())
                .values()
                .forEach(person -> keys.add(CsvLines.key(person)));
        return keys;
    }
}
