package fi.jelppi.device.command;

import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.OnKiosk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What this kiosk was told to do. A row outlives its withdrawal, so that nothing is done twice. */
@Repository
@OnKiosk
class ReceivedTable {

    private final JdbcClient jdbc;

    ReceivedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(UUID id) {
        return jdbc.sql("SELECT count(*) FROM received_command WHERE id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** @param content text of a message that is shown; null for everything else */
    void add(UUID id, String kind, @Nullable String content, Instant expires, CommandState state, Instant at) {
        jdbc.sql("INSERT INTO received_command (id, kind, content, expires_at, state, received_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(kind)
                .param(content)
                .param(DbTime.of(expires))
                .param(state.word())
                .param(DbTime.of(at))
                .update();
    }

    /** What was begun and not answered to its end: only a restart takes its time. */
    List<UUID> unfinished() {
        return jdbc.sql("SELECT id FROM received_command WHERE state = 'received'")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    void done(UUID id) {
        jdbc.sql("UPDATE received_command SET state = 'done' WHERE id = ?")
                .param(id)
                .update();
    }

    void withdraw(UUID id) {
        jdbc.sql("UPDATE received_command SET content = NULL WHERE id = ?")
                .param(id)
                .update();
    }

    void deleteExpiredBefore(Instant then) {
        jdbc.sql("DELETE FROM received_command WHERE expires_at < ?")
                .param(DbTime.of(then))
                .update();
    }

    /** The newest text whose time is not over. */
    Optional<String> message(Instant now) {
        return jdbc.sql("SELECT content FROM received_command WHERE content IS NOT NULL AND expires_at > ?"
                        + " ORDER BY received_at DESC, id DESC LIMIT 1")
                .param(DbTime.of(now))
                .query(String.class)
                .optional();
    }
}
