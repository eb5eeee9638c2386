package fi.jelppi.sync.outbox;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.wire.Times;
import fi.jelppi.sync.wire.Welcome;
import fi.jelppi.sync.wire.WireFact;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The outbox as the sender sees it. Who reads what waits names all columns of the index in its order: H2 would read and
 * sort all that waits for each batch otherwise.
 */
@Component
@OnKiosk
class OutboxTable {

    /** Where the next fact goes: after this seq of this epoch. */
    record Place(long epoch, long seq) {}

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    OutboxTable(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    Place place() {
        return client.sql("SELECT epoch, seq FROM outbox_counter WHERE id = 1")
                .query((row, number) -> new Place(row.getLong(1), row.getLong(2)))
                .single();
    }

    /** The epoch of the oldest fact that waits. */
    Optional<Long> firstWaitingEpoch() {
        return client.sql("""
                        SELECT epoch FROM outbox WHERE acknowledged_at IS NULL AND refused_at IS NULL
                        ORDER BY acknowledged_at, epoch, seq FETCH FIRST 1 ROWS ONLY""").query(Long.class).optional();
    }

    List<WireFact> waiting(long epoch, int limit) {
        return client.sql("""
                        SELECT seq, fact_id, type, schema_version, recorded_at, payload, hash FROM outbox
                        WHERE acknowledged_at IS NULL AND refused_at IS NULL AND epoch = ?
                        ORDER BY acknowledged_at, epoch, seq FETCH FIRST ? ROWS ONLY""").params(epoch, limit).query(OutboxTable::fact).list();
    }

    private static WireFact fact(ResultSet row, int number) throws SQLException {
        return new WireFact(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getInt(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getString(6),
                row.getString(7));
    }

    /** All facts of the epoch from the first to the last that waited: the batch was made of all of them. */
    void acknowledge(long epoch, List<WireFact> facts, Instant at) {
        jdbc.update(
                """
                UPDATE outbox SET acknowledged_at = ? WHERE epoch = ? AND seq BETWEEN ? AND ?
                AND acknowledged_at IS NULL AND refused_at IS NULL""",
                Times.sql(at),
                epoch,
                facts.getFirst().seq(),
                facts.getLast().seq());
    }

    /** Central will not take this one; the others go on, and it is tried again at the next connection. */
    void refuse(long epoch, WireFact fact, Instant at) {
        jdbc.update("UPDATE outbox SET refused_at = ? WHERE epoch = ? AND seq = ?", Times.sql(at), epoch, fact.seq());
    }

    void retryRefused() {
        jdbc.update("UPDATE outbox SET refused_at = NULL WHERE refused_at IS NOT NULL");
    }

    /** Makes acknowledged facts wait again, because central lost them. */
    int unacknowledge(long epoch, long from, long to) {
        return jdbc.update(
                "UPDATE outbox SET acknowledged_at = NULL WHERE epoch = ? AND seq BETWEEN ? AND ? AND acknowledged_at IS NOT NULL",
                epoch,
                from,
                to);
    }

    List<Long> epochs() {
        return jdbc.query("SELECT DISTINCT epoch FROM outbox", (row, number) -> row.getLong(1));
    }

    /** Whether another fact stands where central has this one; false when it is not kept here any more. */
    boolean contradicts(Welcome.Mark mark) {
        return client.sql("SELECT fact_id FROM outbox WHERE epoch = ? AND seq = ?")
                .params(mark.epoch(), mark.seq())
                .query(UUID.class)
                .optional()
                .filter(id -> !id.equals(mark.fact()))
                .isPresent();
    }

    /** Gives everything that is kept a new place, in the old order, and lets it wait. Call in a transaction. */
    void restamp(long epoch) {
        // The counter's lock first: no fact may be written into the old epoch meanwhile.
        jdbc.update("UPDATE outbox_counter SET epoch = ?, seq = 0 WHERE id = 1", epoch);
        var kept = client.sql("SELECT epoch, seq FROM outbox ORDER BY epoch, seq")
                .query((row, number) -> new Place(row.getLong(1), row.getLong(2)))
                .list();
        var moves = new ArrayList<Object[]>(kept.size());
        for (var old : kept) {
            moves.add(new Object[] {epoch, moves.size() + 1, old.epoch(), old.seq()});
        }
        jdbc.batchUpdate(
                "UPDATE outbox SET epoch = ?, seq = ?, acknowledged_at = NULL WHERE epoch = ? AND seq = ?", moves);
        jdbc.update("UPDATE outbox_counter SET seq = ? WHERE id = 1", kept.size());
    }

    /**
     * Forgets what central has had for long. Of an epoch's last fact the id and the hash stay, because the handshake
     * compares them.
     */
    void prune(Instant before) {
        for (long epoch : epochs()) {
            // Asked first: H2 would look for an epoch's last seq once for each row.
            Long last = jdbc.queryForObject("SELECT max(seq) FROM outbox WHERE epoch = ?", Long.class, epoch);
            jdbc.update(
                    "DELETE FROM outbox WHERE acknowledged_at < ? AND epoch = ? AND seq < ?",
                    Times.sql(before),
                    epoch,
                    last);
            jdbc.update(
                    "UPDATE outbox SET payload = NULL WHERE acknowledged_at < ? AND epoch = ? AND seq = ?",
                    Times.sql(before),
                    epoch,
                    last);
        }
    }
}
