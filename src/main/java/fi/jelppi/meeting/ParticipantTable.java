package fi.jelppi.meeting;

import fi.jelppi.meeting.Consent.Said;
import fi.jelppi.meeting.Participant.Hand;
import fi.jelppi.meeting.Participant.Kind;
import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.Ids;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.VisitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Devices in meetings, at central. */
@Repository
class ParticipantTable {

    /** More devices than any training has. */
    private static final int MOST = 2_000;

    private static final String ROWS = "SELECT * FROM meeting_participant WHERE ";

    private final JdbcClient jdbc;

    ParticipantTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Participant> find(ParticipantId id) {
        return jdbc.sql(ROWS + "id = ?")
                .param(id.value())
                .query(ParticipantTable::read)
                .optional();
    }

    Optional<Participant> lock(ParticipantId id) {
        return jdbc.sql(ROWS + "id = ? FOR UPDATE")
                .param(id.value())
                .query(ParticipantTable::read)
                .optional();
    }

    Optional<Participant> find(SessionId session, Joining who) {
        return jdbc.sql(ROWS + "session_id = ? AND who = ? AND device = ?")
                .params(session.value(), who.id(), who.device())
                .query(ParticipantTable::read)
                .optional();
    }

    /** In the order in which they first came to the door. */
    List<Participant> of(SessionId session) {
        return jdbc.sql(ROWS + "session_id = ? ORDER BY id LIMIT " + MOST)
                .param(session.value())
                .query(ParticipantTable::read)
                .list();
    }

    /** The screens of a hall. */
    List<Participant> at(SessionId session, PointId point) {
        return jdbc.sql(ROWS + "session_id = ? AND point_id = ? ORDER BY id LIMIT " + MOST)
                .params(session.value(), point.value())
                .query(ParticipantTable::read)
                .list();
    }

    /** Counted as in, but not heard of since; in the order in which they are locked everywhere. */
    List<Participant> silent(Instant since) {
        return jdbc.sql(ROWS + "joined_at IS NOT NULL AND left_at IS NULL AND seen_at < ? ORDER BY id LIMIT " + MOST)
                .param(DbTime.of(since))
                .query(ParticipantTable::read)
                .list();
    }

    ParticipantId add(SessionId session, Joining who, Instant now) {
        var id = new ParticipantId(Ids.next());
        jdbc.sql("INSERT INTO meeting_participant"
                        + " (id, session_id, kind, who, device, point_id, shown_name, admitted, removed, seen_at)"
                        + " VALUES (:id, :session, :kind, :who, :device, :point, :name, :admitted, false, :now)")
                .param("id", id.value())
                .param("session", session.value())
                .param("kind", who.kind().code())
                .param("who", who.id())
                .param("device", who.device())
                .param("point", who.point() == null ? null : who.point().value(), Types.OTHER)
                .param("name", who.name())
                .param("admitted", who.kind() != Kind.HOME)
                .param("now", DbTime.of(now))
                .update();
        return id;
    }

    /** Devices of one person that never were in the room, when there are too many: a link makes no endless list. */
    void forgetStrays(SessionId session, Joining who, int most) {
        int there = jdbc.sql("SELECT COUNT(*) FROM meeting_participant WHERE session_id = ? AND who = ?")
                .params(session.value(), who.id())
                .query(Integer.class)
                .single();
        if (there >= most) {
            jdbc.sql("DELETE FROM meeting_participant WHERE session_id = ? AND who = ? AND removed = false"
                            + " AND (joined_at IS NULL OR left_at IS NOT NULL)")
                    .params(session.value(), who.id())
                    .update();
        }
    }

    void rename(ParticipantId id, String name) {
        jdbc.sql("UPDATE meeting_participant SET shown_name = ? WHERE id = ?")
                .params(name, id.value())
                .update();
    }

    void seen(ParticipantId id, Instant now) {
        jdbc.sql("UPDATE meeting_participant SET seen_at = ? WHERE id = ?")
                .params(DbTime.of(now), id.value())
                .update();
    }

    void joined(ParticipantId id, String endpoint, @Nullable VisitId visit, Instant now) {
        jdbc.sql("UPDATE meeting_participant SET endpoint = :endpoint, visit_id = :visit, joined_at = :now,"
                        + " seen_at = :now, left_at = NULL WHERE id = :id")
                .param("endpoint", endpoint)
                .param("visit", visit == null ? null : visit.value(), Types.OTHER)
                .param("now", DbTime.of(now))
                .param("id", id.value())
                .update();
    }

    /** The frame has loaded itself anew. */
    void calledAnew(ParticipantId id, String endpoint) {
        jdbc.sql("UPDATE meeting_participant SET endpoint = ? WHERE id = ?")
                .params(endpoint, id.value())
                .update();
    }

    /** Whoever has gone does not want to speak any more. */
    void left(ParticipantId id, Instant at) {
        jdbc.sql("UPDATE meeting_participant SET left_at = ?, visit_id = NULL, hand_at = NULL, hand_name = NULL,"
                        + " hand_given = false WHERE id = ?")
                .params(DbTime.of(at), id.value())
                .update();
    }

    void admit(ParticipantId id) {
        jdbc.sql("UPDATE meeting_participant SET admitted = true, removed = false WHERE id = ?")
                .param(id.value())
                .update();
    }

    void admitAll(SessionId session) {
        jdbc.sql("UPDATE meeting_participant SET admitted = true WHERE session_id = ? AND removed = false")
                .param(session.value())
                .update();
    }

    void remove(ParticipantId id) {
        jdbc.sql("UPDATE meeting_participant SET admitted = false, removed = true WHERE id = ?")
                .param(id.value())
                .update();
    }

    void raise(ParticipantId id, String name, Instant now) {
        jdbc.sql("UPDATE meeting_participant SET hand_at = ?, hand_name = ?, hand_given = false WHERE id = ?"
                        + " AND hand_at IS NULL AND joined_at IS NOT NULL AND left_at IS NULL")
                .params(DbTime.of(now), name, id.value())
                .update();
    }

    void lower(ParticipantId id) {
        jdbc.sql("UPDATE meeting_participant SET hand_at = NULL, hand_name = NULL, hand_given = false WHERE id = ?")
                .param(id.value())
                .update();
    }

    void give(ParticipantId id) {
        jdbc.sql("UPDATE meeting_participant SET hand_given = true WHERE id = ? AND hand_at IS NOT NULL")
                .param(id.value())
                .update();
    }

    void consent(ParticipantId id, Consent consent) {
        jdbc.sql("UPDATE meeting_participant SET recording_id = :recording, consent_asked_at = :asked, consent = :said,"
                        + " consent_at = :at WHERE id = :id")
                .param("recording", consent.recording().value())
                .param("asked", DbTime.ofNullable(consent.askedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("said", consent.said() == null ? null : consent.said() == Said.YES, Types.BOOLEAN)
                .param("at", DbTime.ofNullable(consent.saidAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id.value())
                .update();
    }

    /** Others may sit in the hall when its screen comes in again. */
    void forgetConsent(SessionId session, PointId point) {
        jdbc.sql("UPDATE meeting_participant SET recording_id = NULL, consent_asked_at = NULL, consent = NULL,"
                        + " consent_at = NULL WHERE session_id = ? AND point_id = ?")
                .params(session.value(), point.value())
                .update();
    }

    /** Names that people chose, and who they were, go when nobody needs them any more. */
    int forget(Instant before) {
        return jdbc.sql("DELETE FROM meeting_participant WHERE seen_at < ?")
                .param(DbTime.of(before))
                .update();
    }

    private static Participant read(ResultSet row, int number) throws SQLException {
        var point = row.getObject("point_id", UUID.class);
        var visit = row.getObject("visit_id", UUID.class);
        return new Participant(
                new ParticipantId(row.getObject("id", UUID.class)),
                new SessionId(row.getObject("session_id", UUID.class)),
                Kind.ofCode(row.getString("kind")),
                row.getObject("who", UUID.class),
                row.getString("device"),
                point == null ? null : new PointId(point),
                row.getString("shown_name"),
                row.getBoolean("admitted"),
                row.getBoolean("removed"),
                row.getString("endpoint"),
                DbTime.read(row, "joined_at").orElse(null),
                DbTime.required(row, "seen_at"),
                DbTime.read(row, "left_at").orElse(null),
                visit == null ? null : new VisitId(visit),
                hand(row),
                consent(row));
    }

    private static @Nullable Hand hand(ResultSet row) throws SQLException {
        var since = DbTime.read(row, "hand_at");
        return since.isEmpty() ? null : new Hand(since.get(), row.getString("hand_name"), row.getBoolean("hand_given"));
    }

    private static @Nullable Consent consent(ResultSet row) throws SQLException {
        var recording = row.getObject("recording_id", UUID.class);
        if (recording == null) {
            return null;
        }
        var said = row.getObject("consent", Boolean.class);
        return new Consent(
                new RecordingId(recording),
                DbTime.read(row, "consent_asked_at").orElse(null),
                said == null ? null : said ? Said.YES : Said.NO,
                DbTime.read(row, "consent_at").orElse(null));
    }
}
