package fi.jelppi.device;

import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.PointId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Devices with their last contact, for the desk's list. */
@Repository
class FleetTable {

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    FleetTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Fleet.Kiosk> all() {
        return jdbc.sql("SELECT d.id, d.name, d.point_id, d.revoked_at, c.contact_at, c.queued, c.oldest_queued,"
                        + " c.software_version, c.clock_offset_ms,"
                        + " m.disk_free, m.disk_total, m.touched_at, m.camera, m.printer, m.locked,"
                        + " m.switches"
                        + " FROM device d LEFT JOIN device_contact c ON c.device_id = d.id"
                        + " LEFT JOIN device_machine m ON m.device_id = d.id"
                        + " ORDER BY CASE WHEN d.revoked_at IS NULL THEN 0 ELSE 1 END, d.name LIMIT " + MOST)
                .query((row, index) -> new Fleet.Kiosk(
                        new DeviceId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        new PointId(row.getObject("point_id", UUID.class)),
                        DbTime.read(row, "revoked_at"),
                        health(row),
                        MachineTable.read(row)))
                .list();
    }

    private static Optional<Fleet.Health> health(ResultSet row) throws SQLException {
        var at = DbTime.read(row, "contact_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fleet.Health(
                        at.get(),
                        row.getLong("queued"),
                        DbTime.read(row, "oldest_queued"),
                        row.getString("software_version"),
                        Duration.ofMillis(row.getLong("clock_offset_ms"))));
    }
}
