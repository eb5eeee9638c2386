package fi.jelppi.event;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.Sha256;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Whose link to take part it is, and no more: pages of people at home ask it with every call (decision 0315). */
@Service
@OnCentral
public class LinkHolders {

    private final JdbcClient jdbc;
    private final PublicRegistrations registrations;

    LinkHolders(JdbcClient jdbc, PublicRegistrations registrations) {
        this.jdbc = jdbc;
        this.registrations = registrations;
    }

    /** @param cancelled the place was given back, or the event is not held */
    public record Holder(RegistrationId registration, boolean cancelled) {}

    /** As {@link PublicRegistrations#takingPart} finds it. One's own link is one question; one that a code gave has its days. */
    public Optional<Holder> of(String token) {
        return byOwnLink(token)
                .or(() -> registrations
                        .byCode(token)
                        .map(own -> new Holder(
                                own.registration().id(),
                                own.registration().cancelled() || own.event().cancelled())));
    }

    private Optional<Holder> byOwnLink(String token) {
        return jdbc.sql("SELECT r.id, r.cancelled OR e.cancelled AS cancelled FROM registration_link l"
                        + " JOIN registration r ON r.id = l.registration_id JOIN event e ON e.id = r.event_id"
                        + " WHERE l.token_hash = ?")
                .param(Sha256.hex(token))
                .query((row, number) ->
                        new Holder(new RegistrationId(row.getObject("id", UUID.class)), row.getBoolean("cancelled")))
                .optional();
    }
}
