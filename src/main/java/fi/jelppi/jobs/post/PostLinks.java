package fi.jelppi.jobs.post;

import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.OnCentral;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Random tokens (160 bit) for one's own post, each with an end; only their hashes are stored. */
@Component
@OnCentral
class PostLinks {

    private static final int TOKEN_BYTES = 20;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;

    PostLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String create(PostId post, Instant expires) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("INSERT INTO job_post_link (token_hash, post_id, expires_at) VALUES (?, ?, ?)")
                .params(hash(token), post.value(), DbTime.of(expires))
                .update();
        return token;
    }

    /** Empty for a forged one and after its time: nobody learns which. */
    Optional<PostId> find(String token) {
        return jdbc.sql("SELECT post_id FROM job_post_link WHERE token_hash = ? AND expires_at > ?")
                .params(hash(token), DbTime.of(clock.instant()))
                .query(UUID.class)
                .optional()
                .map(PostId::new);
    }

    void extend(PostId post, Instant expires) {
        jdbc.sql("UPDATE job_post_link SET expires_at = ? WHERE post_id = ?")
                .params(DbTime.of(expires), post.value())
                .update();
    }

    void delete(PostId post) {
        jdbc.sql("DELETE FROM job_post_link WHERE post_id = ?")
                .param(post.value())
                .update();
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
