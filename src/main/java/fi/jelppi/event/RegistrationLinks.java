package fi.jelppi.event;

import fi.jelppi.shared.LinkToken;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.Sha256;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Random tokens (160 bit) for all of one's own registration; only their hashes are stored. */
@Component
class RegistrationLinks {

    private final JdbcClient jdbc;
    private final Clock clock;

    RegistrationLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** For somebody whose language is not known. */
    String create(RegistrationId registration) {
        return create(registration, null);
    }

    /** @param language in which the person gets the link; remembered as theirs */
    String create(RegistrationId registration, @Nullable Locale language) {
        var token = LinkToken.next();
        jdbc.sql("INSERT INTO registration_link (token_hash, registration_id, created_at, language)"
                        + " VALUES (:hash, :registration, :now, :language)")
                .param("hash", Sha256.hex(token))
                .param("registration", registration.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("language", language == null ? null : language.toLanguageTag(), Types.VARCHAR)
                .update();
        return token;
    }

    /** The last in which the person got a link. */
    Optional<Locale> language(RegistrationId registration) {
        return jdbc.sql("SELECT language FROM registration_link WHERE registration_id = ? AND language IS NOT NULL"
                        + " ORDER BY created_at DESC LIMIT 1")
                .param(registration.value())
                .query(String.class)
                .optional()
                .map(Locale::forLanguageTag);
    }

    Optional<RegistrationId> find(String token) {
        return jdbc.sql("SELECT registration_id FROM registration_link WHERE token_hash = ?")
                .param(Sha256.hex(token))
                .query(UUID.class)
                .optional()
                .map(RegistrationId::new);
    }
}
