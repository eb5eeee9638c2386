package fi.jelppi.sync.feed;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.wire.Times;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/**
 * Writes feed rows. Whoever writes holds the counter row's lock until commit, so no reader can see a position before all
 * lower ones are committed, and "look, then update or insert" needs no upsert.
 */
@Component
@OnCentral
class FeedWriter {

    private record Key(String type, UUID id) {

        static Key of(FeedChange change) {
            return new Key(change.type(), change.id());
        }
    }

    /** A row to write; without a payload a tombstone. */
    private record Row(
            FeedChange change, String scope, @Nullable String payload) {}

    private final JdbcTemplate jdbc;
    private final Clock clock;

    FeedWriter(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(Collection<FeedChange> changes) {
        // The lock first: what stands in the feed must not change between looking and writing.
        jdbc.update("UPDATE feed_counter SET head = head WHERE id = 1");
        var standing = new HashMap<Key, Map<String, Boolean>>();
        changes.stream()
                .collect(Collectors.groupingBy(
                        FeedChange::type, Collectors.mapping(FeedChange::id, Collectors.toList())))
                .forEach((type, ids) -> look(type, ids, standing));
        var rows = new ArrayList<Row>();
        for (var change : changes) {
            standing.getOrDefault(Key.of(change), Map.of()).forEach((scope, visible) -> {
                if (visible && !change.scopes().contains(scope)) {
                    rows.add(new Row(change, scope, null));
                }
            });
        }
        for (var change : changes) {
            change.scopes().forEach(scope -> rows.add(new Row(change, scope, change.payload())));
        }
        store(rows, standing);
    }

    /** Where these records stand in the feed: by scope, true where they are visible, false for a tombstone. */
    private void look(String type, List<UUID> ids, Map<Key, Map<String, Boolean>> standing) {
        // An outer join, so that H2 looks each of them up: for "= ANY" it would read all records of the type.
        jdbc.query(
                """
                SELECT feed.record_id, feed.scope, feed.payload IS NOT NULL
                FROM UNNEST(CAST(? AS uuid ARRAY)) AS changed (id)
                LEFT JOIN feed ON feed.type = ? AND feed.record_id = changed.id""",
                row -> {
                    var id = row.getObject(1, UUID.class);
                    if (id != null) {
                        standing.computeIfAbsent(new Key(type, id), key -> new HashMap<>())
                                .put(row.getString(2), row.getBoolean(3));
                    }
                },
                new SqlArrayValue("uuid", ids.toArray()),
                type);
    }

    private void store(List<Row> rows, Map<Key, Map<String, Boolean>> standing) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.update("UPDATE feed_counter SET head = head + ? WHERE id = 1", rows.size());
        Long head = jdbc.queryForObject("SELECT head FROM feed_counter WHERE id = 1", Long.class);
        long position = (head == null ? 0 : head) - rows.size();
        var now = Times.sql(Times.now(clock));
        var old = new ArrayList<@Nullable Object[]>();
        var fresh = new ArrayList<@Nullable Object[]>();
        for (var row : rows) {
            var change = row.change();
            boolean stands = standing.getOrDefault(Key.of(change), Map.of()).containsKey(row.scope());
            (stands ? old : fresh).add(new @Nullable Object[] {
                ++position, change.version(), row.payload(), now, change.type(), change.id(), row.scope()
            });
        }
        jdbc.batchUpdate("""
                UPDATE feed SET feed_position = ?, schema_version = ?, payload = ?, changed_at = ?
                WHERE type = ? AND record_id = ? AND scope = ?""", old);
        jdbc.batchUpdate("""
                INSERT INTO feed (feed_position, schema_version, payload, changed_at, type, record_id, scope)
                VALUES (?, ?, ?, ?, ?, ?, ?)""", fresh);
    }
}
