package fi.jelppi.meeting.material;

import fi.jelppi.files.FileType;
import fi.jelppi.files.StoredFile;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.SessionId;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is given out, at central. */
@Repository
class MaterialTable {

    /** More than the events of the months that it is kept for have. */
    private static final int MOST = 20_000;

    private final JdbcClient jdbc;

    MaterialTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were added. */
    List<Material> of(EventId event) {
        return jdbc.sql("SELECT * FROM meeting_material WHERE event_id = ? ORDER BY id")
                .param(event.value())
                .query(MaterialTable::read)
                .list();
    }

    Optional<Material> find(MaterialId id) {
        return jdbc.sql("SELECT * FROM meeting_material WHERE id = ?")
                .param(id.value())
                .query(MaterialTable::read)
                .optional();
    }

    /** Holds the row until the transaction ends. */
    Optional<Material> lock(MaterialId id) {
        return jdbc.sql("SELECT * FROM meeting_material WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query(MaterialTable::read)
                .optional();
    }

    List<Material> withFiles() {
        return jdbc.sql("SELECT * FROM meeting_material WHERE file_hash IS NOT NULL ORDER BY id LIMIT " + MOST)
                .query(MaterialTable::read)
                .list();
    }

    List<EventId> events() {
        return jdbc.sql("SELECT DISTINCT event_id FROM meeting_material LIMIT " + MOST)
                .query((row, number) -> new EventId(row.getObject("event_id", UUID.class)))
                .list();
    }

    List<Material> recordingsBefore(LocalDate day) {
        return jdbc.sql("SELECT * FROM meeting_material WHERE last_day < ? ORDER BY id LIMIT " + MOST)
                .param(day)
                .query(MaterialTable::read)
                .list();
    }

    void add(Material material) {
        write(
                material,
                "INSERT INTO meeting_material (id, event_id, session_id, kind, timing, title, address, last_day,"
                        + " file_name, file_type, file_size, file_hash) VALUES (:id, :event, :session, :kind, :timing,"
                        + " :title, :address, :day, :name, :type, :size, :hash)");
    }

    void change(Material material) {
        write(
                material,
                "UPDATE meeting_material SET session_id = :session, timing = :timing, title = :title, address = :address,"
                        + " last_day = :day, file_name = :name, file_type = :type, file_size = :size, file_hash = :hash"
                        + " WHERE id = :id AND event_id = :event AND kind = :kind");
    }

    private void write(Material material, String sql) {
        var file = material.file();
        jdbc.sql(sql)
                .param("id", material.id().value())
                .param("event", material.event().value())
                .param(
                        "session",
                        material.session() == null ? null : material.session().value(),
                        Types.OTHER)
                .param("kind", material.kind().code())
                .param("timing", material.timing().code())
                .param("title", material.title())
                .param(
                        "address",
                        material.address() == null ? null : material.address().toString(),
                        Types.VARCHAR)
                .param("day", material.lastDay(), Types.DATE)
                .param("name", file == null ? null : file.name(), Types.VARCHAR)
                .param("type", file == null ? null : file.type().ending(), Types.VARCHAR)
                .param("size", file == null ? null : file.size(), Types.BIGINT)
                .param("hash", file == null ? null : file.hash(), Types.VARCHAR)
                .update();
    }

    boolean remove(MaterialId id) {
        return jdbc.sql("DELETE FROM meeting_material WHERE id = ?")
                        .param(id.value())
                        .update()
                == 1;
    }

    private static Material read(ResultSet row, int number) throws SQLException {
        var session = row.getObject("session_id", UUID.class);
        var address = row.getString("address");
        return new Material(
                new MaterialId(row.getObject("id", UUID.class)),
                new EventId(row.getObject("event_id", UUID.class)),
                session == null ? null : new SessionId(session),
                MaterialKind.ofCode(row.getString("kind")),
                Timing.ofCode(row.getString("timing")),
                row.getString("title"),
                address == null ? null : URI.create(address),
                row.getObject("last_day", LocalDate.class),
                file(row));
    }

    private static @Nullable StoredFile file(ResultSet row) throws SQLException {
        var hash = row.getString("file_hash");
        return hash == null
                ? null
                : new StoredFile(
                        row.getString("file_name"),
                        FileType.ofEnding(row.getString("file_type")).orElseThrow(),
                        row.getLong("file_size"),
                        hash);
    }
}
