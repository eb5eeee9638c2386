package fi.jelppi.checkin;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.UserId;
import fi.jelppi.shared.VisitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What stands beside a visit: the facts about it and the scans that wrote none. */
@Repository
@OnCentral
class AttendanceTraces {

    private static final String HISTORY =
            "select 'in' as kind, recorded_at, checked_in_at as effective_at, heads, device_id,"
                    + " cast(null as varchar(300)) as reason, marked_by as by_user from visit where id = ?"
                    + " union all select kind, recorded_at, effective_at, heads, device_id, reason, by_user from visit_change where"
                    + " visit_id = ? order by recorded_at fetch first 200 rows only";

    private final JdbcTemplate jdbc;
    private final JelppiProperties properties;

    AttendanceTraces(JdbcTemplate jdbc, JelppiProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    List<VisitHistory> history(VisitId visit) {
        return jdbc.query(HISTORY, (row, number) -> entry(row), visit.value(), visit.value());
    }

    private static VisitHistory entry(ResultSet row) throws SQLException {
        return new VisitHistory(
                row.getString("kind"),
                Sql.time(row, "recorded_at"),
                Sql.timeOrNull(row, "effective_at"),
                Sql.numberOrNull(row, "heads"),
                new DeviceId(Sql.id(row, "device_id")),
                row.getString("reason"),
                user(Sql.idOrNull(row, "by_user")));
    }

    private static @Nullable UserId user(@Nullable UUID id) {
        return id == null ? null : new UserId(id);
    }

    List<RefusedScan> refused(LocalDate day, int limit) {
        return jdbc.query(
                "select scanned_at, device_id, reason from scan_log where what = 'refused' and scanned_at >= ? and"
                        + " scanned_at < ? order by scanned_at desc fetch first ? rows only",
                (row, number) -> new RefusedScan(
                        Sql.time(row, "scanned_at"),
                        new DeviceId(Sql.id(row, "device_id")),
                        Refusal.ofCode(row.getString("reason"))),
                Sql.time(day.atStartOfDay(properties.zone()).toInstant()),
                Sql.time(day.plusDays(1).atStartOfDay(properties.zone()).toInstant()),
                limit);
    }
}
