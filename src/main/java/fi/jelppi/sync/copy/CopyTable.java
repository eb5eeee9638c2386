package fi.jelppi.sync.copy;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.wire.ChangePage.Change;
import fi.jelppi.sync.wire.WireJson;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cursor, and which records the copy holds since which snapshot. */
@Component
@OnKiosk
class CopyTable {

    record State(@Nullable UUID instance, @Nullable String cursor, boolean snapshot) {}

    /** A record that the copy holds, in the version in which it came. */
    record Held(String type, UUID id, int version) {}

    private static final String TOMBSTONE = "null";

    private final JdbcClient jdbc;

    CopyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    State state() {
        return jdbc.sql("SELECT instance, cursor_at, snapshot FROM copy_cursor WHERE id = 1")
                .query((row, number) -> new State(row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3)))
                .single();
    }

    void restart(@Nullable UUID instance) {
        jdbc.sql("""
                        UPDATE copy_cursor SET instance = ?, cursor_at = NULL, snapshot = TRUE, generation = generation + 1
                        WHERE id = 1""").param(instance).update();
    }

    void moveTo(String cursor, boolean snapshot) {
        jdbc.sql("UPDATE copy_cursor SET cursor_at = ?, snapshot = ? WHERE id = 1")
                .params(cursor, snapshot)
                .update();
    }

    void hold(Change change) {
        keep(change, null);
    }

    /** Keeps what could not be taken; of a tombstone the word {@code null}. */
    void postpone(Change change) {
        keep(change, change.p() == null ? TOMBSTONE : change.p().toString());
    }

    private void keep(Change change, @Nullable String waiting) {
        jdbc.sql("""
                        MERGE INTO copy_record (type, record_id, generation, schema_version, waiting)
                        SELECT ?, ?, generation, ?, ? FROM copy_cursor WHERE id = 1""")
                .param(change.t())
                .param(change.i())
                .param(change.v())
                .param(waiting)
                .update();
    }

    void forget(String type, UUID id) {
        jdbc.sql("DELETE FROM copy_record WHERE type = ? AND record_id = ?")
                .params(type, id)
                .update();
    }

    /** What the snapshot that ends now did not bring. */
    List<Held> unseen() {
        return jdbc.sql("""
                        SELECT type, record_id, schema_version FROM copy_record
                        WHERE generation < (SELECT generation FROM copy_cursor WHERE id = 1)""")
                .query((row, number) -> new Held(row.getString(1), row.getObject(2, UUID.class), row.getInt(3)))
                .list();
    }

    List<Change> waiting() {
        return jdbc.sql("SELECT type, record_id, schema_version, waiting FROM copy_record WHERE waiting IS NOT NULL")
                .query((row, number) -> new Change(
                        row.getString(1),
                        row.getObject(2, UUID.class),
                        row.getInt(3),
                        TOMBSTONE.equals(row.getString(4)) ? null : WireJson.MAPPER.readTree(row.getString(4))))
                .list();
    }
}
