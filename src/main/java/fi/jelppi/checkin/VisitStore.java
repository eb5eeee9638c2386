package fi.jelppi.checkin;

import fi.jelppi.checkin.VisitFacts.CheckedIn;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.VisitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table visit. Plain JDBC: no SELECT before an INSERT, and many rows in one batch. */
@Repository
class VisitStore {

    private static final String COLUMNS =
            "id, fact_id, device_id, session_id, pass_id, checked_in_at, recorded_at, came_at, left_at, removed";

    private final JdbcTemplate jdbc;

    VisitStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Collection<VisitRow> rows) {
        jdbc.batchUpdate(
                "insert into visit (id, fact_id, device_id, session_id, pass_id, registration_id, person_id, method,"
                        + " heads, label, checked_in_at, recorded_at, received_at, clock_suspect, unconfirmed,"
                        + " unknown_pass, marked_by, came_at, left_at, removed, corrected, revision)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null, false, false, 1)",
                rows.stream().map(VisitStore::values).toList());
    }

    private static @Nullable Object[] values(VisitRow row) {
        CheckedIn fact = row.fact();
        RegistrationId registration = row.registration();
        return new @Nullable Object[] {
            fact.visit(),
            row.context().id().value(),
            row.context().device().value(),
            fact.session(),
            fact.pass(),
            registration == null ? null : registration.value(),
            row.person() == null ? null : row.person().value(),
            fact.method(),
            fact.heads(),
            fact.label(),
            Sql.time(fact.at()),
            Sql.time(row.context().recordedAt()),
            Sql.time(row.context().receivedAt()),
            fact.clockSuspect(),
            fact.unconfirmed(),
            row.unknownPass(),
            fact.by(),
            Sql.time(fact.at())
        };
    }

    Optional<StoredVisit> find(VisitId visit) {
        return jdbc.query("select " + COLUMNS + " from visit where id = ?", VisitStore::visit, visit.value()).stream()
                .findFirst();
    }

    /** The row stays locked until the transaction ends; changes to one visit happen one after the other. */
    Optional<StoredVisit> lock(VisitId visit) {
        return lock(Set.of(visit)).stream().findFirst();
    }

    /** Those of the visits that are known here, locked in the order of their ids, so that nobody waits in a circle. */
    List<StoredVisit> lock(Collection<VisitId> visits) {
        return jdbc.query(
                "select " + COLUMNS + " from visit where id = any(?) order by id for update",
                VisitStore::visit,
                Sql.ids(visits));
    }

    /** Those in a hall that count, in order of coming: whoever takes part from home may still come to the door (decision 0281). */
    List<StoredVisit> ofPass(SessionId session, PassId pass) {
        return jdbc.query(
                "select " + COLUMNS + " from visit where session_id = ? and pass_id = ? and removed = false"
                        + " and method <> 'remote' order by came_at, id",
                VisitStore::visit,
                session.value(),
                pass.value());
    }

    void update(Map<VisitId, VisitState> states) {
        jdbc.batchUpdate(
                "update visit set came_at = ?, left_at = ?, removed = ?, corrected = ?, corrected_heads = ?,"
                        + " revision = revision + 1 where id = ?",
                states.entrySet().stream().map(VisitStore::values).toList());
    }

    private static @Nullable Object[] values(Map.Entry<VisitId, VisitState> entry) {
        VisitState state = entry.getValue();
        return new @Nullable Object[] {
            Sql.time(state.came()),
            Sql.time(state.left()),
            state.removed(),
            state.corrected(),
            state.heads(),
            entry.getKey().value()
        };
    }

    /** Newest time of a check-in made here whose clock was believed. */
    Optional<Instant> newest(UUID device) {
        return jdbc
                .query(
                        "select recorded_at from visit where clock_suspect = false and device_id = ?"
                                + " order by recorded_at desc fetch first 1 rows only",
                        (row, number) -> Sql.time(row, "recorded_at"),
                        device)
                .stream()
                .findFirst();
    }

    private static StoredVisit visit(ResultSet row, int number) throws SQLException {
        UUID pass = Sql.idOrNull(row, "pass_id");
        return new StoredVisit(
                new VisitId(Sql.id(row, "id")),
                Sql.id(row, "fact_id"),
                Sql.id(row, "device_id"),
                new SessionId(Sql.id(row, "session_id")),
                pass == null ? null : new PassId(pass),
                Sql.time(row, "checked_in_at"),
                Sql.time(row, "recorded_at"),
                Sql.time(row, "came_at"),
                Sql.timeOrNull(row, "left_at"),
                row.getBoolean("removed"));
    }
}
