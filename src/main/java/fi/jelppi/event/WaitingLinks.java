package fi.jelppi.event;

import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.LinkToken;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.Sha256;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links of those who wait, as {@link RegistrationLinks} are of those who have a place. */
@Component
@OnCentral
class WaitingLinks {

    private final JdbcClient jdbc;
    private final Clock clock;

    WaitingLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String create(RegistrationId waiting, Locale language) {
        var token = LinkToken.next();
        jdbc.sql("INSERT INTO event_waiting_link (token_hash, waiting_id, created_at, language) VALUES (?, ?, ?, ?)")
                .params(Sha256.hex(token), waiting.value(), DbTime.of(clock.instant()), language.toLanguageTag())
                .update();
        return token;
    }

    Optional<RegistrationId> find(String token) {
        return jdbc.sql("SELECT waiting_id FROM event_waiting_link WHERE token_hash = ?")
                .param(Sha256.hex(token))
                .query(UUID.class)
                .optional()
                .map(RegistrationId::new);
    }

    /** The last in which the person got a link. */
    Optional<Locale> language(RegistrationId waiting) {
        return jdbc.sql("SELECT language FROM event_waiting_link WHERE waiting_id = ? ORDER BY created_at DESC LIMIT 1")
                .param(waiting.value())
                .query(String.class)
                .optional()
                .map(Locale::forLanguageTag);
    }

    /** They lead to the registration from now on. */
    void hand(RegistrationId registration) {
        jdbc.sql(
                        "INSERT INTO registration_link (token_hash, registration_id, created_at, language)"
                                + " SELECT token_hash, waiting_id, created_at, language FROM event_waiting_link WHERE waiting_id = ?")
                .param(registration.value())
                .update();
        jdbc.sql("DELETE FROM event_waiting_link WHERE waiting_id = ?")
                .param(registration.value())
                .update();
    }
}
