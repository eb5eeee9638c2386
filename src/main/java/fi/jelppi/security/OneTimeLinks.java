package fi.jelppi.security;

import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.UserId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links that work once: 256 random bits, of which only the hash is kept. */
@Component
class OneTimeLinks {

    enum Purpose {
        SETUP,
        PASSWORD
    }

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes the one set-up link there is; an earlier one ends. */
    @Transactional
    public String forSetup(Duration valid) {
        jdbc.sql("DELETE FROM one_time_link WHERE purpose = ?")
                .param(Purpose.SETUP.name())
                .update();
        var token = newToken();
        jdbc.sql("INSERT INTO one_time_link (token_hash, purpose, expires_at) VALUES (?, ?, ?)")
                .params(
                        hash(token),
                        Purpose.SETUP.name(),
                        DbTime.of(clock.instant().plus(valid)))
                .update();
        return token;
    }

    /** Makes the one password link of this person; an earlier one ends. */
    @Transactional
    public String forPassword(UserId user, Duration valid) {
        withdraw(user);
        var token = newToken();
        jdbc.sql("INSERT INTO one_time_link (token_hash, purpose, user_id, expires_at) VALUES (?, ?, ?, ?)")
                .params(
                        hash(token),
                        Purpose.PASSWORD.name(),
                        user.value(),
                        DbTime.of(clock.instant().plus(valid)))
                .update();
        return token;
    }

    @Transactional
    public void withdraw(UserId user) {
        jdbc.sql("DELETE FROM one_time_link WHERE user_id = ?")
                .param(user.value())
                .update();
    }

    @Transactional(readOnly = true)
    public boolean opensSetup(String token) {
        return !jdbc.sql("SELECT purpose FROM one_time_link WHERE token_hash = ? AND purpose = ? AND expires_at > ?")
                .params(hash(token), Purpose.SETUP.name(), DbTime.of(clock.instant()))
                .query(String.class)
                .list()
                .isEmpty();
    }

    @Transactional(readOnly = true)
    public Optional<UserId> userOf(String token) {
        return jdbc.sql("SELECT user_id FROM one_time_link WHERE token_hash = ? AND purpose = ? AND expires_at > ?")
                .params(hash(token), Purpose.PASSWORD.name(), DbTime.of(clock.instant()))
                .query((row, index) -> new UserId(row.getObject("user_id", UUID.class)))
                .optional();
    }

    /** Spends the link; false when another request was first. */
    @Transactional
    public boolean spend(String token) {
        return jdbc.sql("DELETE FROM one_time_link WHERE token_hash = ? AND expires_at > ?")
                        .params(hash(token), DbTime.of(clock.instant()))
                        .update()
                == 1;
    }

    private static String newToken() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
