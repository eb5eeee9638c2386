package fi.jelppi.support;

import fi.jelppi.shared.CallRequestId;
import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.PhoneNumber;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.sync.spi.FactContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests to be called, and the people behind them in a table of their own. */
@Repository
class CallTable {

    private static final String SELECT = "SELECT r.id, r.device_id, r.point_id, r.code, r.asked_at, r.received_at,"
            + " r.handled_at, r.handled_by, c.first_name, c.phone"
            + " FROM call_request r LEFT JOIN call_request_caller c ON c.request_id = r.id ";

    /** Whoever has a time waits for no call. */
    private static final String NO_TIME =
            " AND NOT EXISTS (SELECT 1 FROM appointment a WHERE a.request_id = r.id AND a.state = 'booked')";

    /** A request with the fact that tells the person. */
    record Known(CallRequestId request, FactId person) {}

    private final JdbcClient jdbc;

    CallTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CallFacts.Requested fact, FactContext context) {
        jdbc.sql(
                        "INSERT INTO call_request (id, device_id, point_id, code, asked_at, received_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        fact.request(),
                        context.device().value(),
                        fact.point(),
                        fact.code(),
                        DbTime.of(fact.at()),
                        DbTime.of(context.receivedAt()))
                .update();
    }

    /** @param person null on a kiosk, where only the fact has name and number */
    void addCaller(UUID request, FactContext context, CallFacts.@Nullable Person person) {
        jdbc.sql("INSERT INTO call_request_caller (request_id, fact_id, received_at, first_name, phone)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .param(request)
                .param(context.id().value())
                .param(DbTime.of(context.receivedAt()))
                .param(person == null ? null : person.firstName())
                .param(person == null ? null : person.phone())
                .update();
    }

    /** Oldest first. */
    List<CallRequest> open(int most) {
        return jdbc.sql(SELECT + "WHERE r.handled_at IS NULL" + NO_TIME + " ORDER BY r.asked_at, r.id LIMIT " + most)
                .query((row, number) -> read(row))
                .list();
    }

    /** Newest first; those whose person is not forgotten yet. */
    List<CallRequest> handled(int most) {
        return jdbc.sql(SELECT + "WHERE r.handled_at IS NOT NULL AND c.request_id IS NOT NULL"
                        + " ORDER BY r.handled_at DESC, r.id LIMIT " + most)
                .query((row, number) -> read(row))
                .list();
    }

    int countOpen() {
        return jdbc.sql("SELECT count(*) FROM call_request r WHERE r.handled_at IS NULL" + NO_TIME)
                .query(Integer.class)
                .single();
    }

    int countSince(Instant then) {
        return jdbc.sql("SELECT count(*) FROM call_request WHERE asked_at > ?")
                .param(DbTime.of(then))
                .query(Integer.class)
                .single();
    }

    boolean handle(CallRequestId request, Instant at, UserId by) {
        return jdbc.sql("UPDATE call_request SET handled_at = ?, handled_by = ? WHERE id = ? AND handled_at IS NULL")
                        .params(DbTime.of(at), by.value(), request.value())
                        .update()
                == 1;
    }

    boolean reopen(CallRequestId request) {
        return jdbc.sql("UPDATE call_request SET handled_at = NULL, handled_by = NULL"
                                + " WHERE id = ? AND handled_at IS NOT NULL")
                        .param(request.value())
                        .update()
                == 1;
    }

    /** Those whose person central may forget: long handled, or never handled for very long. */
    List<Known> due(Instant handledBefore, Instant receivedBefore, int most) {
        return jdbc.sql("SELECT c.request_id, c.fact_id FROM call_request_caller c"
                        + " LEFT JOIN call_request r ON r.id = c.request_id"
                        + " WHERE r.handled_at < ? OR r.handled_at IS NULL AND c.received_at < ?"
                        + " ORDER BY c.request_id LIMIT " + most)
                .params(DbTime.of(handledBefore), DbTime.of(receivedBefore))
                .query((row, number) -> known(row))
                .list();
    }

    /** On a kiosk: everything, in order. */
    List<Known> after(UUID request, int most) {
        return jdbc.sql("SELECT request_id, fact_id FROM call_request_caller WHERE request_id > ?"
                        + " ORDER BY request_id LIMIT " + most)
                .param(request)
                .query((row, number) -> known(row))
                .list();
    }

    Optional<Known> find(CallRequestId request) {
        return jdbc.sql("SELECT request_id, fact_id FROM call_request_caller WHERE request_id = ?")
                .param(request.value())
                .query((row, number) -> known(row))
                .optional();
    }

    /** Nobody at the desk has to do anything any more. */
    void close(UUID request, Instant at) {
        jdbc.sql("UPDATE call_request SET handled_at = ? WHERE id = ? AND handled_at IS NULL")
                .params(DbTime.of(at), request)
                .update();
    }

    Optional<CallRequest> request(CallRequestId request) {
        return jdbc.sql(SELECT + "WHERE r.id = ?")
                .param(request.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** On a kiosk: the fact that tells the person of the newest request with that code. */
    Optional<UUID> factByCode(String code) {
        return jdbc.sql("SELECT c.fact_id FROM call_request r JOIN call_request_caller c ON c.request_id = r.id"
                        + " WHERE r.code = ? ORDER BY r.asked_at DESC LIMIT 1")
                .param(code)
                .query(UUID.class)
                .optional();
    }

    void forgetCaller(CallRequestId request) {
        jdbc.sql("DELETE FROM call_request_caller WHERE request_id = ?")
                .param(request.value())
                .update();
    }

    void forget(CallRequestId request) {
        forgetCaller(request);
        jdbc.sql("DELETE FROM call_request WHERE id = ?").param(request.value()).update();
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                new CallRequestId(row.getObject("request_id", UUID.class)),
                new FactId(row.getObject("fact_id", UUID.class)));
    }

    private static CallRequest read(ResultSet row) throws SQLException {
        var phone = row.getString("phone");
        var by = row.getObject("handled_by", UUID.class);
        return new CallRequest(
                new CallRequestId(row.getObject("id", UUID.class)),
                new DeviceId(row.getObject("device_id", UUID.class)),
                new PointId(row.getObject("point_id", UUID.class)),
                row.getString("code"),
                DbTime.required(row, "asked_at"),
                phone == null ? null : new Caller(row.getString("first_name"), new PhoneNumber(phone)),
                DbTime.read(row, "handled_at").orElse(null),
                by == null ? null : new UserId(by));
    }
}
