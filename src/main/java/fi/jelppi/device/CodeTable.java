package fi.jelppi.device;

import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.PointId;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open enrolment codes. */
@Repository
class CodeTable {

    /** @param tries how many wrong ones were aimed at it */
    record Row(byte[] secretHash, int tries, PointId point, String name, Instant expiresAt) {

        boolean opensWith(EnrolmentCode code) {
            return MessageDigest.isEqual(secretHash, Secrets.hash(code.secret()));
        }
    }

    private final JdbcClient jdbc;

    CodeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(EnrolmentCode code, PointId point, String name, Instant expiresAt) {
        remove(code);
        jdbc.sql("INSERT INTO enrolment_code (handle, secret_hash, tries, point_id, name, expires_at)"
                        + " VALUES (?, ?, 0, ?, ?, ?)")
                .params(code.handle(), Secrets.hash(code.secret()), point.value(), name, DbTime.of(expiresAt))
                .update();
    }

    /** Holds the row until the transaction ends: of two kiosks with one code the second finds it gone. */
    Optional<Row> lock(EnrolmentCode code) {
        return jdbc.sql("SELECT * FROM enrolment_code WHERE handle = ? FOR UPDATE")
                .param(code.handle())
                .query((row, index) -> new Row(
                        row.getBytes("secret_hash"),
                        row.getInt("tries"),
                        new PointId(row.getObject("point_id", UUID.class)),
                        row.getString("name"),
                        DbTime.required(row, "expires_at")))
                .optional();
    }

    void countTry(EnrolmentCode code) {
        jdbc.sql("UPDATE enrolment_code SET tries = tries + 1 WHERE handle = ?")
                .param(code.handle())
                .update();
    }

    void remove(EnrolmentCode code) {
        jdbc.sql("DELETE FROM enrolment_code WHERE handle = ?")
                .param(code.handle())
                .update();
    }

    void removeExpiredBefore(Instant limit) {
        jdbc.sql("DELETE FROM enrolment_code WHERE expires_at < ?")
                .param(DbTime.of(limit))
                .update();
    }
}
