package fi.jelppi.jobs.post;

import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.LinkToken;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.Sha256;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Random tokens (160 bit) for one's own post, each with an end; only their hashes are stored. */
@Component
@OnCentral
class PostLinks {

    private final JdbcClient jdbc;
    private final Clock clock;

    PostLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String create(PostId post, Instant expires) {
        var token = LinkToken.next();
        jdbc.sql("INSERT INTO job_post_link (token_hash, post_id, expires_at) VALUES (?, ?, ?)")
                .params(Sha256.hex(token), post.value(), DbTime.of(expires))
                .update();
        return token;
    }

    /** Empty for a forged one and after its time: nobody learns which. */
    Optional<PostId> find(String token) {
        return jdbc.sql("SELECT post_id FROM job_post_link WHERE token_hash = ? AND expires_at > ?")
                .params(Sha256.hex(token), DbTime.of(clock.instant()))
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
}
