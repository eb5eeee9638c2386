package fi.jelppi.event;

import fi.jelppi.shared.RegistrationId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Random tokens (160 bit) for one's own registration; only their hashes are stored. */
@Component
class RegistrationLinks {

    private static final int TOKEN_BYTES = 20;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;

    RegistrationLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String create(RegistrationId registration) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("INSERT INTO registration_link (token_hash, registration_id, created_at) VALUES (?, ?, ?)")
                .params(hash(token), registration.value(), Timestamp.from(clock.instant()))
                .update();
        return token;
    }

    Optional<RegistrationId> find(String token) {
        return jdbc.sql("SELECT registration_id FROM registration_link WHERE token_hash = ?")
                .param(hash(token))
                .query(UUID.class)
                .optional()
                .map(RegistrationId::new);
    }

    private static String hash(String token) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
