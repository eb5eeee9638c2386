package fi.jelppi.event;

import fi.jelppi.shared.LinkToken;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.Sha256;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Random tokens (160 bit) for one's own registration; only their hashes are stored. */
@Component
class RegistrationLinks {

    private final JdbcClient jdbc;
    private final Clock clock;

    RegistrationLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String create(RegistrationId registration) {
        var token = LinkToken.next();
        jdbc.sql("INSERT INTO registration_link (token_hash, registration_id, created_at) VALUES (?, ?, ?)")
                .params(Sha256.hex(token), registration.value(), Timestamp.from(clock.instant()))
                .update();
        return token;
    }

    Optional<RegistrationId> find(String token) {
        return jdbc.sql("SELECT registration_id FROM registration_link WHERE token_hash = ?")
                .param(Sha256.hex(token))
                .query(UUID.class)
                .optional()
                .map(RegistrationId::new);
    }
}
