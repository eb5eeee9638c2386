package fi.jelppi.event;

import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.LinkToken;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.Sha256;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Links for whoever typed the code of a pass: they lead to the training, never to the registration. They stand among the
 * {@link RegistrationLinks}, under a mark instead of a whole hash, so that neither kind is found as the other (decision 0296).
 */
@Component
class CodeLinks {

    /** How long they work after the event: as long as it can be told how it was. */
    static final int DAYS = 7;

    /** Of one registration at once: more devices than one person takes part with. */
    static final int MOST = 20;

    /** No hexadecimal digit. */
    private static final String MARK = "k";

    private final JdbcClient jdbc;
    private final Clock clock;

    CodeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The oldest one of too many works no longer. */
    String create(RegistrationId registration) {
        var token = LinkToken.next();
        newestFirst(registration).stream().skip(MOST - 1).forEach(this::remove);
        jdbc.sql("INSERT INTO registration_link (token_hash, registration_id, created_at) VALUES (?, ?, ?)")
                .params(hash(token), registration.value(), DbTime.of(clock.instant()))
                .update();
        return token;
    }

    private List<String> newestFirst(RegistrationId registration) {
        return jdbc.sql("SELECT token_hash FROM registration_link WHERE registration_id = ? AND token_hash LIKE '"
                        + MARK + "%' ORDER BY created_at DESC, token_hash")
                .param(registration.value())
                .query((row, number) -> row.getString("token_hash"))
                .list();
    }

    private void remove(String hash) {
        jdbc.sql("DELETE FROM registration_link WHERE token_hash = ?")
                .param(hash)
                .update();
    }

    /** Also after the event; whoever asks looks at the day. */
    Optional<RegistrationId> find(String token) {
        return jdbc.sql("SELECT registration_id FROM registration_link WHERE token_hash = ?")
                .param(hash(token))
                .query(UUID.class)
                .optional()
                .map(RegistrationId::new);
    }

    void forgetOver(LocalDate before) {
        jdbc.sql("DELETE FROM registration_link WHERE token_hash LIKE '" + MARK
                        + "%' AND registration_id IN (SELECT r.id FROM registration r JOIN event e ON e.id = r.event_id"
                        + " WHERE e.last_date < ?)")
                .param(before)
                .update();
    }

    private static String hash(String token) {
        return MARK + Sha256.hex(token).substring(MARK.length());
    }
}
