package fi.jelppi.device;

import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.PointId;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The kiosks' credentials at central. */
@Repository
class DeviceTable {

    /**
     * @param previousHash of the credential before the last rotation
     * @param previousUntil until when that one still opens; empty until the new one was used
     */
    record Row(
            DeviceId id,
            PointId point,
            byte[] secretHash,
            byte @Nullable [] previousHash,
            Optional<Instant> previousUntil,
            Optional<Instant> revokedAt) {

        boolean opensWith(byte[] hash, Instant now) {
            return MessageDigest.isEqual(secretHash, hash)
                    || previousUntil.map(now::isBefore).orElse(true) && isPrevious(hash);
        }

        boolean isFirstUseOfNew(byte[] hash) {
            return previousHash != null && previousUntil.isEmpty() && MessageDigest.isEqual(secretHash, hash);
        }

        private boolean isPrevious(byte[] hash) {
            return previousHash != null && MessageDigest.isEqual(previousHash, hash);
        }
    }

    private final JdbcClient jdbc;

    DeviceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Row> find(DeviceId id) {
        return jdbc.sql("SELECT * FROM device WHERE id = ?")
                .param(id.value())
                .query((row, index) -> new Row(
                        id,
                        new PointId(row.getObject("point_id", UUID.class)),
                        row.getBytes("secret_hash"),
                        row.getBytes("previous_hash"),
                        DbTime.read(row, "previous_until"),
                        DbTime.read(row, "revoked_at")))
                .optional();
    }

    Optional<String> name(DeviceId id) {
        return jdbc.sql("SELECT name FROM device WHERE id = ?")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    /** Those that are not revoked, by name. */
    List<Devices.Standing> standing() {
        return jdbc.sql(
                        "SELECT d.id, d.name, d.point_id, c.contact_at FROM device d"
                                + " LEFT JOIN device_contact c ON c.device_id = d.id WHERE d.revoked_at IS NULL ORDER BY d.name")
                .query((row, index) -> new Devices.Standing(
                        new DeviceId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        new PointId(row.getObject("point_id", UUID.class)),
                        DbTime.read(row, "contact_at").orElse(null)))
                .list();
    }

    /** A kiosk that enrols again keeps its id and gets the new place, name and credential. */
    void enrol(DeviceId id, PointId point, String name, byte[] secretHash, Instant at) {
        jdbc.sql("DELETE FROM device WHERE id = ?").param(id.value()).update();
        jdbc.sql("INSERT INTO device (id, point_id, name, secret_hash, enrolled_at) VALUES (?, ?, ?, ?, ?)")
                .params(id.value(), point.value(), name, secretHash, DbTime.of(at))
                .update();
    }

    void rotate(DeviceId id, byte[] newHash, byte[] oldHash) {
        jdbc.sql("UPDATE device SET secret_hash = ?, previous_hash = ?, previous_until = NULL WHERE id = ?")
                .params(newHash, oldHash, id.value())
                .update();
    }

    void endPrevious(DeviceId id, Instant at) {
        jdbc.sql("UPDATE device SET previous_until = ? WHERE id = ?")
                .params(DbTime.of(at), id.value())
                .update();
    }

    void revoke(DeviceId id, Instant at) {
        jdbc.sql("UPDATE device SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL")
                .params(DbTime.of(at), id.value())
                .update();
    }

    /** Nothing when it was moved or enrolled after {@code at}: the later word counts. */
    void move(DeviceId id, PointId point, Instant at) {
        jdbc.sql("UPDATE device SET point_id = ?, moved_at = ? WHERE id = ? AND COALESCE(moved_at, enrolled_at) <= ?")
                .params(point.value(), DbTime.of(at), id.value(), DbTime.of(at))
                .update();
    }
}
