package fi.jelppi.device;

import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.DeviceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the machines of the halls are, as they told last. */
@Repository
class MachineTable {

    private final JdbcClient jdbc;

    MachineTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A kiosk that was started anew does not know when it was touched before; central keeps that. */
    void save(DeviceId device, MachineState state) {
        if (write(
                        "UPDATE device_machine SET disk_free = ?, disk_total = ?, touched_at = COALESCE(?, touched_at),"
                                + " camera = ?, printer = ?, locked = ?, switches = ? WHERE device_id = ?",
                        device,
                        state)
                == 0) {
            write(
                    "INSERT INTO device_machine (disk_free, disk_total, touched_at, camera, printer, locked, switches,"
                            + " device_id)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    device,
                    state);
        }
    }

    private int write(String sql, DeviceId device, MachineState state) {
        return jdbc.sql(sql)
                .param(number(state.free()))
                .param(number(state.total()))
                .param(DbTime.ofNullable(state.touched().orElse(null)))
                .param(state.camera())
                .param(state.printer())
                .param(state.locked())
                .param(state.switches())
                .param(device.value())
                .update();
    }

    private static @Nullable Long number(OptionalLong number) {
        return number.isPresent() ? (Long) number.getAsLong() : null;
    }

    /** @param row of a left join: everything may be null */
    static MachineState read(ResultSet row) throws SQLException {
        return new MachineState(
                number(row, "disk_free"),
                number(row, "disk_total"),
                DbTime.read(row, "touched_at"),
                Objects.requireNonNullElse(row.getString("camera"), ""),
                Objects.requireNonNullElse(row.getString("printer"), ""),
                Objects.requireNonNullElse(row.getString("locked"), ""),
                Objects.requireNonNullElse(row.getString("switches"), ""));
    }

    private static OptionalLong number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
