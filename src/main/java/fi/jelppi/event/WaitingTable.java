package fi.jelppi.event;

import fi.jelppi.event.Waiting.State;
import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.RegistrationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who waits for a place. Whoever writes holds the event's lock. */
@Component
class WaitingTable {

    private static final String ALL =
            "SELECT id, event_id, person_id, place, state, asked_at, changed_at, beyond_reason FROM event_waiting WHERE ";

    private final JdbcClient jdbc;
    private final Clock clock;

    WaitingTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** At the end of the queue. */
    Waiting add(UUID event, PersonId person) {
        var id = RegistrationId.next();
        var now = DbTime.of(clock.instant());
        jdbc.sql("INSERT INTO event_waiting (id, event_id, person_id, place, state, asked_at, changed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(id.value(), event, person.value(), edge(event, "max") + 1, State.WAITING.code(), now, now)
                .update();
        return find(id).orElseThrow();
    }

    void putFirst(Waiting waiting) {
        jdbc.sql("UPDATE event_waiting SET place = ? WHERE id = ?")
                .params(edge(waiting.event().value(), "min") - 1, waiting.id().value())
                .update();
    }

    private long edge(UUID event, String which) {
        return jdbc.sql("SELECT coalesce(" + which + "(place), 0) FROM event_waiting WHERE event_id = ?")
                .param(event)
                .query(Long.class)
                .single();
    }

    void change(Waiting waiting, State state) {
        jdbc.sql("UPDATE event_waiting SET state = ?, changed_at = ? WHERE id = ?")
                .params(state.code(), DbTime.of(clock.instant()), waiting.id().value())
                .update();
    }

    void explain(Waiting waiting, WaitingList.Beyond why) {
        jdbc.sql("UPDATE event_waiting SET beyond_reason = ?, beyond_by = ? WHERE id = ?")
                .params(why.reason(), why.by().value(), waiting.id().value())
                .update();
    }

    void forget(PersonId person) {
        jdbc.sql("DELETE FROM event_waiting WHERE person_id = ?")
                .param(person.value())
                .update();
    }

    void forgetOver(LocalDate before) {
        jdbc.sql("DELETE FROM event_waiting WHERE event_id IN (SELECT id FROM event WHERE last_date < ?)")
                .param(before)
                .update();
    }

    Optional<Waiting> find(RegistrationId id) {
        return jdbc.sql(ALL + "id = ?")
                .param(id.value())
                .query(WaitingTable::read)
                .optional();
    }

    /** Somebody who waits; whoever got a place or left does not any more. */
    Optional<Waiting> ofPerson(UUID event, PersonId person) {
        return jdbc.sql(ALL + "event_id = ? AND person_id = ? AND state = 'waiting'")
                .params(event, person.value())
                .query(WaitingTable::read)
                .optional();
    }

    /** In whatever state. */
    List<Waiting> all(UUID event) {
        return jdbc.sql(ALL + "event_id = ? ORDER BY place")
                .param(event)
                .query(WaitingTable::read)
                .list();
    }

    int count(UUID event) {
        return counts(List.of(event)).getOrDefault(event, 0);
    }

    /** Events at which nobody waits are left out. */
    Map<UUID, Integer> counts(Collection<UUID> events) {
        if (events.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT event_id, count(*) AS n FROM event_waiting"
                        + " WHERE event_id IN (:events) AND state = 'waiting' GROUP BY event_id")
                .param("events", events)
                .query((row, number) -> Map.entry(row.getObject("event_id", UUID.class), row.getInt("n")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Waiting read(ResultSet row, int number) throws SQLException {
        return new Waiting(
                new RegistrationId(row.getObject("id", UUID.class)),
                new EventId(row.getObject("event_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getLong("place"),
                State.ofCode(row.getString("state")),
                DbTime.required(row, "asked_at"),
                DbTime.required(row, "changed_at"),
                row.getString("beyond_reason"));
    }
}
