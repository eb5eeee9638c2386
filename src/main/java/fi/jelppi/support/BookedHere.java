package fi.jelppi.support;

import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.OnKiosk;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was booked and cancelled at this kiosk, until central has said how it stands. Nobody stands in it. */
@Repository
@OnKiosk
class BookedHere {

    /** @param starts null where it was booked at another kiosk */
    record Row(
            UUID request, UUID fact, String code, @Nullable LocalDateTime starts, boolean cancelled) {}

    private final JdbcClient jdbc;

    BookedHere(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AppointmentFacts.Booked booked, UUID fact, String code, LocalDateTime starts) {
        jdbc.sql("INSERT INTO appointment_here (request_id, fact_id, code, slot_id, start_on, cancelled, made_at)"
                        + " VALUES (?, ?, ?, ?, ?, FALSE, ?)")
                .params(booked.request(), fact, code, booked.slot(), starts, DbTime.of(booked.at()))
                .update();
    }

    void cancel(UUID request, UUID fact, String code, Instant at) {
        int changed = jdbc.sql(
                        "UPDATE appointment_here SET cancelled = TRUE, fact_id = ?, slot_id = NULL WHERE request_id = ?")
                .params(fact, request)
                .update();
        if (changed == 0) {
            jdbc.sql("INSERT INTO appointment_here (request_id, fact_id, code, cancelled, made_at)"
                            + " VALUES (?, ?, ?, TRUE, ?)")
                    .params(request, fact, code, DbTime.of(at))
                    .update();
        }
    }

    Optional<Row> byCode(String code) {
        return jdbc.sql("SELECT request_id, fact_id, code, start_on, cancelled FROM appointment_here WHERE code = ?"
                        + " ORDER BY made_at DESC LIMIT 1")
                .param(code)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Times that are wished for here. */
    List<UUID> slots() {
        return jdbc.sql("SELECT slot_id FROM appointment_here WHERE slot_id IS NOT NULL LIMIT 5000")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Central has said how it stands. */
    void settle(UUID request) {
        jdbc.sql("DELETE FROM appointment_here WHERE request_id = ? AND NOT cancelled")
                .param(request)
                .update();
    }

    void forget(UUID request) {
        jdbc.sql("DELETE FROM appointment_here WHERE request_id = ?")
                .param(request)
                .update();
    }

    void deleteBefore(Instant then) {
        jdbc.sql("DELETE FROM appointment_here WHERE made_at < ?")
                .param(DbTime.of(then))
                .update();
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("request_id", UUID.class),
                row.getObject("fact_id", UUID.class),
                row.getString("code"),
                row.getObject("start_on", LocalDateTime.class),
                row.getBoolean("cancelled"));
    }
}
