package fi.jelppi.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reference data that is always read and written whole: a table with {@code id}, {@code version} and the record as JSON in
 * {@code content} (decision 0100). Call in a transaction.
 */
public final class Documents<T extends Record> {

    /** The version of what is not there yet. */
    public static final long NEW = 0;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param version grows with each change; what is saved over must be the one that was read */
    public record Stored<T>(UUID id, long version, T content) {}

    private final JdbcClient jdbc;
    private final String table;
    private final Class<T> type;

    /** @param table name from the code, never from outside */
    public Documents(JdbcClient jdbc, String table, Class<T> type) {
        this.jdbc = jdbc;
        this.table = table;
        this.type = type;
    }

    public Optional<Stored<T>> find(UUID id) {
        return jdbc.sql("SELECT id, version, content FROM " + table + " WHERE id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    /** @param most rows; what is kept so never has more */
    public List<Stored<T>> all(int most) {
        return jdbc.sql("SELECT id, version, content FROM " + table + " ORDER BY id LIMIT " + most)
                .query(this::read)
                .list();
    }

    /** Saves unless somebody else has saved since that version was read; false then. */
    public boolean save(UUID id, T content, long version) {
        var json = JSON.writeValueAsString(content);
        return version == NEW ? insert(id, json) : update(id, json, version);
    }

    private boolean insert(UUID id, String json) {
        return find(id).isEmpty()
                && jdbc.sql("INSERT INTO " + table + " (id, version, content) VALUES (?, 1, ?)")
                                .params(id, json)
                                .update()
                        == 1;
    }

    private boolean update(UUID id, String json, long version) {
        return jdbc.sql("UPDATE " + table + " SET content = ?, version = version + 1 WHERE id = ? AND version = ?")
                        .params(json, id, version)
                        .update()
                == 1;
    }

    /** Takes what the feed brought over whatever was there. */
    public void copy(UUID id, T content) {
        var version = find(id).map(Stored::version).orElse(NEW);
        save(id, content, version);
    }

    public void remove(UUID id) {
        jdbc.sql("DELETE FROM " + table + " WHERE id = ?").param(id).update();
    }

    private Stored<T> read(ResultSet row, int number) throws SQLException {
        return new Stored<>(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                JSON.readValue(row.getString("content"), type));
    }
}
