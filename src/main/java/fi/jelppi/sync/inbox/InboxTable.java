package fi.jelppi.sync.inbox;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.wire.FactBatch;
import fi.jelppi.sync.wire.Times;
import fi.jelppi.sync.wire.WireFact;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** The inbox by JDBC. */
@Component
@OnCentral
class InboxTable {

    /** What tells whether a fact that comes is here already. */
    record Known(UUID id, UUID device, long epoch, long seq, String hash) {}

    /** A stored fact; the payload is null when it was erased. */
    record Stored(
            FactContext context,
            String type,
            int version,
            @Nullable String payload) {}

    private static final String STORED =
            "SELECT fact_id, device, recorded_at, received_at, type, schema_version, payload FROM inbox ";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final Set<DeviceId> introduced = ConcurrentHashMap.newKeySet();

    InboxTable(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    /** Makes the rows that are locked later; in statements of their own, because a clash would end a transaction. */
    void introduce(DeviceId device) {
        if (!introduced.contains(device)) {
            insertOnce("sync_peer", device);
            insertOnce("sync_applier", device);
            introduced.add(device);
        }
    }

    private void insertOnce(String table, DeviceId device) {
        try {
            jdbc.update(
                    "INSERT INTO " + table + " (device) SELECT ? FROM feed_counter WHERE NOT EXISTS (SELECT 1 FROM "
                            + table + " WHERE device = ?)",
                    device.value(),
                    device.value());
        } catch (DuplicateKeyException e) {
            // Another request made the row in the same moment.
        }
    }

    void lock(DeviceId device) {
        jdbc.queryForList("SELECT device FROM sync_peer WHERE device = ? FOR UPDATE", device.value());
    }

    void lockApplying(DeviceId device) {
        jdbc.queryForList("SELECT device FROM sync_applier WHERE device = ? FOR UPDATE", device.value());
    }

    /** Rows with one of the batch's ids, of whatever device, and rows that stand where the batch's facts would. */
    List<Known> known(DeviceId device, FactBatch batch) {
        if (batch.facts().isEmpty()) {
            return List.of();
        }
        var found = new HashSet<>(client.sql("""
                        SELECT fact_id, device, epoch, seq, hash FROM inbox
                        WHERE device = ? AND epoch = ? AND seq BETWEEN ? AND ?""")
                .params(
                        device.value(),
                        batch.epoch(),
                        batch.facts().getFirst().seq(),
                        batch.facts().getLast().seq())
                .query(InboxTable::known)
                .list());
        found.addAll(client.sql("SELECT fact_id, device, epoch, seq, hash FROM inbox WHERE fact_id = ANY(?)")
                .param(ids(batch.facts().stream().map(WireFact::id)))
                .query(InboxTable::known)
                .list());
        return new ArrayList<>(found);
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        return new Known(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getLong(3),
                row.getLong(4),
                row.getString(5));
    }

    void insert(DeviceId device, long epoch, List<WireFact> facts, Instant receivedAt) {
        var received = Times.sql(receivedAt);
        jdbc.batchUpdate("""
                INSERT INTO inbox (fact_id, device, epoch, seq, type, schema_version, payload, hash, recorded_at, received_at, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'pending')""", facts, 1000, (row, fact) -> {
            row.setObject(1, fact.id());
            row.setObject(2, device.value());
            row.setLong(3, epoch);
            row.setLong(4, fact.seq());
            row.setString(5, fact.type());
            row.setInt(6, fact.version());
            row.setString(7, fact.payload());
            row.setString(8, fact.hash());
            row.setObject(9, Times.sql(fact.recordedAt()));
            row.setObject(10, received);
        });
    }

    /** The kiosk started a new epoch; what it still has to send carries the new place. */
    void restamp(long epoch, List<WireFact> facts) {
        jdbc.batchUpdate("UPDATE inbox SET epoch = ?, seq = ? WHERE fact_id = ?", facts, 1000, (row, fact) -> {
            row.setLong(1, epoch);
            row.setLong(2, fact.seq());
            row.setObject(3, fact.id());
        });
    }

    List<DeviceId> devicesWithPending() {
        return client.sql("SELECT DISTINCT device FROM inbox WHERE state = 'pending'")
                .query((row, number) -> new DeviceId(row.getObject(1, UUID.class)))
                .list();
    }

    List<Stored> pending(DeviceId device, int limit) {
        return client.sql(STORED + "WHERE state = 'pending' AND device = ? ORDER BY epoch, seq LIMIT ?")
                .params(device.value(), limit)
                .query(InboxTable::stored)
                .list();
    }

    List<Stored> find(FactId id, String state) {
        return client.sql(STORED + "WHERE fact_id = ? AND state = ?")
                .params(id.value(), state)
                .query(InboxTable::stored)
                .list();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        var context = new FactContext(
                new FactId(row.getObject(1, UUID.class)),
                new DeviceId(row.getObject(2, UUID.class)),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getObject(4, OffsetDateTime.class).toInstant());
        return new Stored(context, row.getString(5), row.getInt(6), row.getString(7));
    }

    void mark(List<Stored> facts, String state) {
        jdbc.update(
                "UPDATE inbox SET state = ? WHERE fact_id = ANY(?)",
                state,
                ids(facts.stream().map(fact -> fact.context().id().value())));
    }

    private static SqlArrayValue ids(Stream<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }
}
