package fi.jelppi.participant;

import static fi.jelppi.participant.Rows.instant;
import static fi.jelppi.participant.Rows.utc;
import static fi.jelppi.participant.Rows.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The signing keys in the database. */
@Repository
class PassKeyRows {

    /**
     * A key pair, or on a kiosk its public half.
     *
     * @param sealedPrivateKey by SecretBox; null on a kiosk
     */
    record Row(UUID id, int keyId, byte[] publicKey, byte @Nullable [] sealedPrivateKey, Instant activeFrom) {}

    /** What reading a pass needs to know, in one query. */
    record Check(byte[] publicKey, boolean revoked) {}

    private static final String SELECT =
            "SELECT id, key_id, public_key, sealed_private_key, active_from FROM pass_key ";

    private final JdbcClient jdbc;

    PassKeyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Check> check(int keyId, UUID pass) {
        return jdbc.sql("""
                        SELECT public_key, EXISTS (SELECT 1 FROM pass_revocation WHERE pass_id = :pass) AS revoked
                        FROM pass_key WHERE key_id = :keyId
                        """)
                .param("pass", pass)
                .param("keyId", keyId)
                .query((row, number) -> new Check(row.getBytes("public_key"), row.getBoolean("revoked")))
                .optional();
    }

    /** The one to sign with at this moment. */
    Optional<Row> active(Instant at) {
        return jdbc.sql(SELECT + "WHERE active_from <= :at ORDER BY active_from DESC, key_id DESC LIMIT 1")
                .param("at", utc(at))
                .query(PassKeyRows::key)
                .optional();
    }

    Optional<Row> newest() {
        return jdbc.sql(SELECT + "ORDER BY active_from DESC, key_id DESC LIMIT 1")
                .query(PassKeyRows::key)
                .optional();
    }

    void insert(Row key) {
        jdbc.sql("""
                        INSERT INTO pass_key (id, key_id, public_key, sealed_private_key, active_from)
                        VALUES (:id, :keyId, :publicKey, :privateKey, :activeFrom)
                        """)
                .param("id", key.id())
                .param("keyId", key.keyId())
                .param("publicKey", key.publicKey())
                .param("privateKey", key.sealedPrivateKey())
                .param("activeFrom", utc(key.activeFrom()))
                .update();
    }

    /** Takes the copy that came from central, in place of any earlier one with the same id or key id. */
    void replace(Row key) {
        jdbc.sql("DELETE FROM pass_key WHERE id = :id OR key_id = :keyId")
                .param("id", key.id())
                .param("keyId", key.keyId())
                .update();
        insert(key);
    }

    void delete(UUID id) {
        jdbc.sql("DELETE FROM pass_key WHERE id = :id").param("id", id).update();
    }

    private static Row key(ResultSet row, int number) throws SQLException {
        return new Row(
                uuid(row, "id"),
                row.getInt("key_id"),
                row.getBytes("public_key"),
                row.getBytes("sealed_private_key"),
                instant(row, "active_from"));
    }
}
