package fi.jelppi.event;

import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Changes of events that those who registered have not all been told of. */
@Component
class NoticeTable {

    /** Whatever is saved within this time after the first change is told in one mail. */
    static final Duration GATHER = Duration.ofMinutes(10);

    private static final int MOST = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param before as people know the event
     * @param after what they are told; null until the first is
     * @param changedAt whoever registered later knows
     * @param reached the last registration that was told
     */
    record Notice(
            UUID id,
            Event before,
            @Nullable Event after,
            int sequence,
            Instant changedAt,
            @Nullable UUID reached) {}

    /** Call in the transaction that saves the event, while its row is locked. */
    void changed(EventChange change) {
        if (!change.concernsPeople()) {
            return;
        }
        var now = clock.instant();
        var event = change.after().id().value();
        int waiting = jdbc.sql("UPDATE event_notice SET changed_at = ? WHERE event_id = ? AND after_change IS NULL")
                .params(DbTime.of(now), event)
                .update();
        if (waiting == 0) {
            jdbc.sql(
                            "INSERT INTO event_notice (id, event_id, before_change, changed_at, due_at) VALUES (?, ?, ?, ?, ?)")
                    .params(Ids.next(), event, json(change.before()), DbTime.of(now), DbTime.of(now.plus(GATHER)))
                    .update();
        }
    }

    /** The oldest first. */
    List<UUID> due(Instant now) {
        return jdbc.sql("SELECT id FROM event_notice WHERE due_at <= ? ORDER BY due_at, id LIMIT " + MOST)
                .param(DbTime.of(now))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    Optional<UUID> eventOf(UUID id) {
        return jdbc.sql("SELECT event_id FROM event_notice WHERE id = ?")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    /** Holds the row until the transaction ends: each page of people is told by one instance. */
    Optional<Notice> lock(UUID id) {
        return jdbc.sql("SELECT * FROM event_notice WHERE id = ? FOR UPDATE")
                .param(id)
                .query(NoticeTable::read)
                .optional();
    }

    /** From now on a further change is another notice. */
    void begin(UUID id, Event after, int sequence) {
        jdbc.sql("UPDATE event_notice SET after_change = ?, sequence = ? WHERE id = ?")
                .params(json(after), sequence, id)
                .update();
    }

    void reached(UUID id, UUID registration) {
        jdbc.sql("UPDATE event_notice SET reached = ? WHERE id = ?")
                .params(registration, id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("DELETE FROM event_notice WHERE id = ?").param(id).update();
    }

    private static Notice read(ResultSet row, int number) throws SQLException {
        var event = new EventId(row.getObject("event_id", UUID.class));
        var after = row.getString("after_change");
        return new Notice(
                row.getObject("id", UUID.class),
                event(event, row.getString("before_change")),
                after == null ? null : event(event, after),
                row.getInt("sequence"),
                DbTime.required(row, "changed_at"),
                row.getObject("reached", UUID.class));
    }

    private static String json(Event event) {
        return JSON.writeValueAsString(EventRecord.of(event));
    }

    private static Event event(EventId id, String json) {
        return JSON.readValue(json, EventRecord.class).toEvent(id.value());
    }
}
