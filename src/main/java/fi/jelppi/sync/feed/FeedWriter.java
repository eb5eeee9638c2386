package fi.jelppi.sync.feed;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.wire.Times;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes feed rows. Whoever writes holds the counter row's lock until commit, so no reader can see a position before all
 * lower ones are committed, and "update, else insert" needs no upsert.
 */
@Component
@OnCentral
class FeedWriter {

    private record Row(
            String type,
            UUID id,
            String scope,
            int version,
            @Nullable String payload) {}

    private final JdbcTemplate jdbc;
    private final Clock clock;

    FeedWriter(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(Collection<FeedChange> changes) {
        // The lock first: what stands in the feed must not change between looking and writing.
        jdbc.update("UPDATE feed_counter SET head = head WHERE id = 1");
        var rows = new ArrayList<Row>();
        for (var change : changes) {
            lostScopes(change)
                    .forEach(scope -> rows.add(new Row(change.type(), change.id(), scope, change.version(), null)));
        }
        for (var change : changes) {
            change.scopes()
                    .forEach(scope ->
                            rows.add(new Row(change.type(), change.id(), scope, change.version(), change.payload())));
        }
        store(rows);
    }

    /** Where the record was visible and is not any more. */
    private List<String> lostScopes(FeedChange change) {
        var held = jdbc.query(
                "SELECT scope FROM feed WHERE type = ? AND record_id = ? AND payload IS NOT NULL",
                (row, number) -> row.getString(1),
                change.type(),
                change.id());
        held.removeAll(change.scopes());
        return held;
    }

    private void store(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.update("UPDATE feed_counter SET head = head + ? WHERE id = 1", rows.size());
        Long head = jdbc.queryForObject("SELECT head FROM feed_counter WHERE id = 1", Long.class);
        long first = (head == null ? 0 : head) - rows.size() + 1;
        var now = Times.sql(Times.now(clock));
        var arguments = new ArrayList<@Nullable Object[]>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            arguments.add(new @Nullable Object[] {
                first + i, row.version(), row.payload(), now, row.type(), row.id(), row.scope()
            });
        }
        int[] updated = jdbc.batchUpdate("""
                UPDATE feed SET feed_position = ?, schema_version = ?, payload = ?, changed_at = ?
                WHERE type = ? AND record_id = ? AND scope = ?""", arguments);
        var fresh = new ArrayList<@Nullable Object[]>();
        for (int i = 0; i < updated.length; i++) {
            if (updated[i] == 0) {
                fresh.add(arguments.get(i));
            }
        }
        jdbc.batchUpdate("""
                INSERT INTO feed (feed_position, schema_version, payload, changed_at, type, record_id, scope)
                VALUES (?, ?, ?, ?, ?, ?, ?)""", fresh);
    }
}
