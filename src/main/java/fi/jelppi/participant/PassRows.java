package fi.jelppi.participant;

import static fi.jelppi.participant.Rows.instant;
import static fi.jelppi.participant.Rows.utc;
import static fi.jelppi.participant.Rows.uuid;
import static fi.jelppi.participant.Rows.uuidOrNull;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.PointId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Passes and their revocations in the database; JDBC, because check-in waits for it. */
@Repository
class PassRows {

    private static final String SELECT = """
            SELECT p.id, p.kind, p.code, p.event_id, p.person_id, p.not_before, p.not_after,
                   r.pass_id IS NOT NULL AS revoked
            FROM pass p LEFT JOIN pass_revocation r ON r.pass_id = p.id
            """;

    private final JdbcClient jdbc;

    PassRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PassRecord> byCode(ShortCode code) {
        return jdbc.sql(SELECT + "WHERE p.code = :code")
                .param("code", code.value())
                .query(PassRows::pass)
                .optional();
    }

    Optional<PassRecord> find(PassId id) {
        return jdbc.sql(SELECT + "WHERE p.id = :id")
                .param("id", id.value())
                .query(PassRows::pass)
                .optional();
    }

    /** At most a few hundred ids at a time. */
    List<PassRecord> find(Collection<PassId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "WHERE p.id IN (:ids)")
                        .param("ids", ids.stream().map(PassId::value).toList())
                        .query(PassRows::pass)
                        .list();
    }

    List<PassId> validOf(PersonId person, Instant at) {
        return jdbc.sql("""
                        SELECT id FROM pass p WHERE person_id = :person AND not_after > :at
                        AND NOT EXISTS (SELECT 1 FROM pass_revocation r WHERE r.pass_id = p.id)
                        """)
                .param("person", person.value())
                .param("at", utc(at))
                .query((row, number) -> new PassId(uuid(row, "id")))
                .list();
    }

    List<PassId> over(Instant before, int limit) {
        return jdbc.sql("SELECT id FROM pass WHERE not_after < :before ORDER BY not_after LIMIT :limit")
                .param("before", utc(before))
                .param("limit", limit)
                .query((row, number) -> new PassId(uuid(row, "id")))
                .list();
    }

    boolean codeTaken(ShortCode code) {
        return jdbc.sql("SELECT COUNT(*) FROM pass WHERE code = :code")
                        .param("code", code.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void insert(PassRecord pass, @Nullable PointId point) {
        jdbc.sql("""
                        INSERT INTO pass (id, kind, code, event_id, person_id, point_id, not_before, not_after)
                        VALUES (:id, :kind, :code, :event, :person, :point, :notBefore, :notAfter)
                        """)
                .param("id", pass.id().value())
                .param("kind", pass.kind().code())
                .param("code", pass.code().value())
                .param("event", pass.event() == null ? null : pass.event().value())
                .param("person", pass.person() == null ? null : pass.person().value())
                .param("point", point == null ? null : point.value())
                .param("notBefore", utc(pass.notBefore()))
                .param("notAfter", utc(pass.notAfter()))
                .update();
    }

    /** Takes the copy that came from central, in place of any earlier one with the same id or code. */
    void replace(PassRecord pass) {
        jdbc.sql("DELETE FROM pass WHERE id = :id OR code = :code")
                .param("id", pass.id().value())
                .param("code", pass.code().value())
                .update();
        insert(pass, null);
    }

    void delete(PassId id) {
        jdbc.sql("DELETE FROM pass WHERE id = :id").param("id", id.value()).update();
    }

    /** Waits for whoever revokes the same pass now. */
    void lock(PassId id) {
        jdbc.sql("SELECT id FROM pass WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    void revoke(PassId id, RevocationPayload revocation) {
        jdbc.sql("INSERT INTO pass_revocation (pass_id, revoked_at, not_after) VALUES (:id, :at, :notAfter)")
                .param("id", id.value())
                .param("at", utc(revocation.revokedAt()))
                .param("notAfter", utc(revocation.notAfter()))
                .update();
    }

    void unrevoke(PassId id) {
        jdbc.sql("DELETE FROM pass_revocation WHERE pass_id = :id")
                .param("id", id.value())
                .update();
    }

    private static PassRecord pass(ResultSet row, int number) throws SQLException {
        var event = uuidOrNull(row, "event_id");
        var person = uuidOrNull(row, "person_id");
        return new PassRecord(
                new PassId(uuid(row, "id")),
                PassKind.of(row.getInt("kind")).orElseThrow(),
                new ShortCode(row.getString("code")),
                event == null ? null : new EventId(event),
                person == null ? null : new PersonId(person),
                instant(row, "not_before"),
                instant(row, "not_after"),
                row.getBoolean("revoked"));
    }
}
