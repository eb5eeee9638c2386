package fi.jelppi.support;

import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Times that coaches give, and who has them; at central. */
@Repository
@OnCentral
class AppointmentTable {

    /** A time with whoever has it. */
    record Slot(FreeTime time, @Nullable UUID request) {}

    /** What became of a request's wish. */
    record Wish(FreeTime time, Booking state) {}

    private static final String TIME = "t.id, t.point_id, t.day_on, t.start_at, t.minutes";

    private final JdbcClient jdbc;

    AppointmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(FreeTime time, UserId by, ZoneId zone) {
        jdbc.sql("INSERT INTO free_time (id, point_id, day_on, start_at, minutes, ends_at, given_by, withdrawn)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, FALSE)")
                .params(
                        time.id(),
                        time.point().value(),
                        time.date(),
                        time.start(),
                        time.minutes(),
                        DbTime.of(time.ends(zone)),
                        by.value())
                .update();
    }

    /** Of that coach on that day, wherever. */
    List<FreeTime> of(UserId coach, LocalDate day) {
        return jdbc.sql("SELECT " + TIME
                        + " FROM free_time t WHERE t.given_by = ? AND t.day_on = ? AND NOT t.withdrawn")
                .params(coach.value(), day)
                .query((row, number) -> time(row))
                .list();
    }

    /** Those that are not over, the next one first. */
    List<Slot> coming(Instant now, int most) {
        return jdbc.sql("SELECT " + TIME + ", t.request_id FROM free_time t WHERE t.ends_at > ? AND NOT t.withdrawn"
                        + " ORDER BY t.day_on, t.start_at, t.id LIMIT " + most)
                .param(DbTime.of(now))
                .query((row, number) -> new Slot(time(row), row.getObject("request_id", UUID.class)))
                .list();
    }

    /** False when somebody has it, or it was taken back. */
    boolean take(UUID slot, UUID request) {
        return jdbc.sql("UPDATE free_time SET request_id = ? WHERE id = ? AND request_id IS NULL AND NOT withdrawn")
                        .params(request, slot)
                        .update()
                == 1;
    }

    /** False when that request does not have it. */
    boolean giveBack(UUID request) {
        return jdbc.sql("UPDATE free_time SET request_id = NULL WHERE request_id = ?")
                        .param(request)
                        .update()
                == 1;
    }

    /** Takes back a time that is free, or that this request has; false otherwise. */
    boolean withdraw(UUID slot, @Nullable UUID request) {
        return jdbc.sql("UPDATE free_time SET withdrawn = TRUE, request_id = NULL WHERE id = :slot AND NOT withdrawn"
                                + (request == null ? " AND request_id IS NULL" : " AND request_id = :request"))
                        .param("slot", slot)
                        .param("request", request)
                        .update()
                == 1;
    }

    Optional<Booking> state(UUID request) {
        return jdbc.sql("SELECT state FROM appointment WHERE request_id = ?")
                .param(request)
                .query(String.class)
                .optional()
                .flatMap(Booking::ofCode);
    }

    void put(UUID request, UUID slot, Booking state) {
        int changed = jdbc.sql("UPDATE appointment SET state = ? WHERE request_id = ?")
                .params(state.code(), request)
                .update();
        if (changed == 0) {
            jdbc.sql("INSERT INTO appointment (request_id, slot_id, state) VALUES (?, ?, ?)")
                    .params(request, slot, state.code())
                    .update();
        }
    }

    Optional<Wish> wish(UUID request) {
        return jdbc.sql("SELECT " + TIME + ", a.state FROM appointment a JOIN free_time t ON t.id = a.slot_id"
                        + " WHERE a.request_id = ?")
                .param(request)
                .query((row, number) -> new Wish(
                        time(row), Booking.ofCode(row.getString("state")).orElseThrow()))
                .optional();
    }

    Map<UUID, Wish> wishes(Collection<UUID> requests) {
        var wishes = new HashMap<UUID, Wish>();
        requests.forEach(request -> wish(request).ifPresent(wish -> wishes.put(request, wish)));
        return wishes;
    }

    /** Requests that have had their time. */
    List<Slot> over(Instant now, int most) {
        return jdbc.sql("SELECT " + TIME + ", t.request_id FROM free_time t JOIN call_request r ON r.id = t.request_id"
                        + " WHERE t.ends_at < ? AND r.handled_at IS NULL ORDER BY t.ends_at LIMIT " + most)
                .param(DbTime.of(now))
                .query((row, number) -> new Slot(time(row), row.getObject("request_id", UUID.class)))
                .list();
    }

    /** Times that ended before then, with what became of wishes for them. */
    List<UUID> endedBefore(Instant then, int most) {
        return jdbc.sql("SELECT id FROM free_time WHERE ends_at < ? ORDER BY ends_at LIMIT " + most)
                .param(DbTime.of(then))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    void delete(UUID slot) {
        jdbc.sql("DELETE FROM appointment WHERE slot_id = ?").param(slot).update();
        jdbc.sql("DELETE FROM free_time WHERE id = ?").param(slot).update();
    }

    private static FreeTime time(ResultSet row) throws SQLException {
        return new FreeTime(
                row.getObject("id", UUID.class),
                new PointId(row.getObject("point_id", UUID.class)),
                row.getObject("day_on", LocalDate.class),
                row.getObject("start_at", LocalTime.class),
                row.getInt("minutes"));
    }
}
