package fi.jelppi.sync.feed;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.wire.ChangePage;
import fi.jelppi.sync.wire.ChangePage.Change;
import fi.jelppi.sync.wire.Takes;
import fi.jelppi.sync.wire.Times;
import fi.jelppi.sync.wire.WireJson;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the feed for one kiosk and its point, page by page, in order of commits. */
@Component
@OnCentral
public class FeedReader {

    private static final int MAX_ROWS = 500;
    private static final int MAX_CHARACTERS = 256 * 1024;

    private record Row(
            long position,
            String type,
            UUID id,
            int version,
            @Nullable String payload) {

        Change change() {
            return new Change(type, id, version, payload == null ? null : WireJson.MAPPER.readTree(payload));
        }
    }

    /** Head and floor of the feed. */
    public record Bounds(long head, long floor) {}

    private final JdbcClient jdbc;
    private final FeedRuns runs;
    private final OlderForms olderForms;
    private final Clock clock;

    FeedReader(JdbcClient jdbc, FeedRuns runs, OlderForms olderForms, Clock clock) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.olderForms = olderForms;
        this.clock = clock;
    }

    public Bounds bounds() {
        return jdbc.sql("SELECT head, retained FROM feed_counter WHERE id = 1")
                .query((row, number) -> new Bounds(row.getLong(1), row.getLong(2)))
                .single();
    }

    /** Where to start a snapshot, or where the kiosk stands; empty when it has to take a new snapshot. */
    Optional<Cursor> open(PointId point, String after, Takes takes) {
        var bounds = bounds();
        if (after.isEmpty()) {
            return Optional.of(new Cursor(runs.current(), 0, point, takes.mark(), bounds.head()));
        }
        return Cursor.parse(after)
                .filter(cursor -> cursor.point().equals(point))
                .filter(cursor -> cursor.takes().equals(takes.mark()))
                .filter(cursor -> cursor.position() >= 0 && cursor.position() <= bounds.head())
                .filter(cursor -> oldest(cursor) >= bounds.floor())
                .filter(runs::inHistory);
    }

    private static long oldest(Cursor cursor) {
        return cursor.snapshotFrom() == null ? cursor.position() : cursor.snapshotFrom();
    }

    ChangePage page(Cursor cursor, DeviceId device, Takes takes) {
        // The head first: a row that is moved behind it while we read comes with the next page.
        long head = bounds().head();
        var rows = rows(cursor, device, head);
        boolean more = full(rows) && rows.getLast().position() < head;
        long reached = more ? rows.getLast().position() : head;
        var changes = new ArrayList<Change>();
        for (var row : rows) {
            changes.add(olderForms.readable(row.change(), takes));
        }
        var next = new Cursor(
                runs.current(), reached, cursor.point(), cursor.takes(), more ? cursor.snapshotFrom() : null);
        return new ChangePage(Times.now(clock).toEpochMilli(), next.toString(), more, changes);
    }

    private static boolean full(List<Row> rows) {
        return rows.size() == MAX_ROWS || characters(rows) >= MAX_CHARACTERS;
    }

    private static long characters(List<Row> rows) {
        return rows.stream()
                .mapToLong(row -> row.payload() == null ? 0 : row.payload().length())
                .sum();
    }

    /** Tombstones are left out where the record is still visible by another scope, and of old ones in a snapshot. */
    private List<Row> rows(Cursor cursor, DeviceId device, long head) {
        long tombstonesFrom = cursor.snapshotFrom() == null ? 0 : cursor.snapshotFrom();
        var rows = jdbc.sql("""
                        SELECT f.feed_position, f.type, f.record_id, f.schema_version, f.payload FROM feed f
                        WHERE f.feed_position > :after AND f.feed_position <= :head AND f.scope IN ('*', :point, :device)
                          AND (f.payload IS NOT NULL OR f.feed_position > :tombstones AND NOT EXISTS (
                            SELECT 1 FROM feed other WHERE other.type = f.type AND other.record_id = f.record_id
                              AND other.scope IN ('*', :point, :device) AND other.payload IS NOT NULL))
                        ORDER BY f.feed_position FETCH FIRST :limit ROWS ONLY""")
                .param("after", cursor.position())
                .param("head", head)
                .param("point", cursor.point().toString())
                .param("device", FeedScope.key(device))
                .param("tombstones", tombstonesFrom)
                .param("limit", MAX_ROWS)
                .query((row, number) -> new Row(
                        row.getLong(1),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getInt(4),
                        row.getString(5)))
                .list();
        int size = 0;
        for (int n = 0; n < rows.size(); n++) {
            var payload = rows.get(n).payload();
            size += payload == null ? 0 : payload.length();
            if (size >= MAX_CHARACTERS) {
                return rows.subList(0, n + 1);
            }
        }
        return rows;
    }
}
