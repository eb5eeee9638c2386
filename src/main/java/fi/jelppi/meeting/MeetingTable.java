package fi.jelppi.meeting;

import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The rooms at central. */
@Repository
class MeetingTable {

    private static final String ROWS = "SELECT * FROM meeting WHERE session_id ";

    private final JdbcClient jdbc;

    MeetingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Meeting> find(SessionId session) {
        return jdbc.sql(ROWS + "= ?")
                .param(session.value())
                .query(MeetingTable::read)
                .optional();
    }

    /** Holds the row until the transaction ends. */
    Optional<Meeting> lock(SessionId session) {
        return jdbc.sql(ROWS + "= ? FOR UPDATE")
                .param(session.value())
                .query(MeetingTable::read)
                .optional();
    }

    /** @param sessions those of some days */
    List<Meeting> of(Collection<SessionId> sessions) {
        return sessions.isEmpty()
                ? List.of()
                : jdbc.sql(ROWS + "IN (:sessions)")
                        .param(
                                "sessions",
                                sessions.stream().map(SessionId::value).toList())
                        .query(MeetingTable::read)
                        .list();
    }

    List<Meeting> open() {
        return jdbc.sql("SELECT * FROM meeting WHERE state = ?")
                .param(MeetingState.OPEN.code())
                .query(MeetingTable::read)
                .list();
    }

    void add(Meeting meeting) {
        values(
                        jdbc.sql(
                                "INSERT INTO meeting (session_id, version, room, state, camera, microphone, gate, phone,"
                                        + " phone_code, coach, opened_at, ended_at) VALUES (:session, 1, :room, :state, :camera,"
                                        + " :microphone, :gate, :phone, :code, :coach, :opened, :ended)"),
                        meeting)
                .param("room", meeting.room())
                .update();
    }

    void save(Meeting meeting) {
        values(
                        jdbc.sql(
                                "UPDATE meeting SET version = version + 1, state = :state, camera = :camera,"
                                        + " microphone = :microphone, gate = :gate, phone = :phone, phone_code = :code,"
                                        + " coach = :coach, opened_at = :opened, ended_at = :ended WHERE session_id = :session"),
                        meeting)
                .update();
    }

    private static StatementSpec values(StatementSpec statement, Meeting meeting) {
        var plan = meeting.plan();
        return statement
                .param("session", meeting.session().value())
                .param("state", meeting.state().code())
                .param("camera", plan.camera())
                .param("microphone", plan.microphone())
                .param("gate", plan.gate())
                .param("phone", plan.phone())
                .param("code", plan.phoneCode())
                .param("coach", meeting.coach() == null ? null : meeting.coach().value(), Types.OTHER)
                .param("opened", DbTime.ofNullable(meeting.openedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("ended", DbTime.ofNullable(meeting.endedAt()), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    void remove(SessionId session) {
        jdbc.sql("DELETE FROM meeting WHERE session_id = ?")
                .param(session.value())
                .update();
    }

    private static Meeting read(ResultSet row, int number) throws SQLException {
        return new Meeting(
                new SessionId(row.getObject("session_id", UUID.class)),
                row.getString("room"),
                MeetingState.ofCode(row.getString("state")),
                new MeetingPlan(
                        row.getBoolean("camera"),
                        row.getBoolean("microphone"),
                        row.getBoolean("gate"),
                        row.getString("phone"),
                        row.getString("phone_code")),
                user(row),
                DbTime.read(row, "opened_at").orElse(null),
                DbTime.read(row, "ended_at").orElse(null));
    }

    private static @Nullable UserId user(ResultSet row) throws SQLException {
        var coach = row.getObject("coach", UUID.class);
        return coach == null ? null : new UserId(coach);
    }
}
