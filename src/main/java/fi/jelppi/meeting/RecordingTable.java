package fi.jelppi.meeting;

import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recordings of meetings, at central. */
@Repository
class RecordingTable {

    private final JdbcClient jdbc;

    RecordingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that is asked or on. */
    Optional<Recording> current(SessionId session) {
        return jdbc.sql("SELECT * FROM meeting_recording WHERE session_id = ? AND ended_at IS NULL"
                        + " ORDER BY asked_at DESC LIMIT 1")
                .param(session.value())
                .query(RecordingTable::read)
                .optional();
    }

    /** Those that were made, in their order. */
    List<Recording> made(SessionId session) {
        return jdbc.sql("SELECT * FROM meeting_recording WHERE session_id = ? AND started_at IS NOT NULL"
                        + " AND ended_at IS NOT NULL ORDER BY started_at")
                .param(session.value())
                .query(RecordingTable::read)
                .list();
    }

    void add(Recording recording) {
        jdbc.sql("INSERT INTO meeting_recording (id, session_id, asked_by, asked_at) VALUES (?, ?, ?, ?)")
                .params(
                        recording.id().value(),
                        recording.session().value(),
                        recording.askedBy().value(),
                        DbTime.of(recording.askedAt()))
                .update();
    }

    void save(Recording recording) {
        jdbc.sql("UPDATE meeting_recording SET started_at = :started, ended_at = :ended WHERE id = :id")
                .param("started", DbTime.ofNullable(recording.startedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("ended", DbTime.ofNullable(recording.endedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", recording.id().value())
                .update();
    }

    private static Recording read(ResultSet row, int number) throws SQLException {
        return new Recording(
                new RecordingId(row.getObject("id", UUID.class)),
                new SessionId(row.getObject("session_id", UUID.class)),
                new UserId(row.getObject("asked_by", UUID.class)),
                DbTime.required(row, "asked_at"),
                DbTime.read(row, "started_at").orElse(null),
                DbTime.read(row, "ended_at").orElse(null));
    }
}
