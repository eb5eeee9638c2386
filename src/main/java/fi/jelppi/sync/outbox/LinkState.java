package fi.jelppi.sync.outbox;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.SyncStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the sender knows of the link, together with what waits in the outbox. */
@Component
@OnKiosk
class LinkState implements SyncStatus {

    private record Contact(@Nullable Instant at, @Nullable Duration clockOffset, boolean caughtUp) {}

    private final JdbcClient jdbc;
    private volatile Link link = Link.NOT_ENROLLED;
    private volatile Contact contact = new Contact(null, null, false);

    LinkState(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void set(Link now) {
        link = now;
    }

    /** Central answered; {@code offset} is this clock minus central's. */
    void answered(Instant at, Duration offset) {
        contact = new Contact(at, offset, contact.caughtUp());
    }

    /** The copy stands at the head of the feed. */
    void caughtUp() {
        contact = new Contact(contact.at(), contact.clockOffset(), true);
    }

    void behind() {
        contact = new Contact(contact.at(), contact.clockOffset(), false);
    }

    @Override
    public Snapshot now() {
        var seen = contact;
        return jdbc.sql("SELECT count(*), min(recorded_at) FROM outbox WHERE acknowledged_at IS NULL")
                .query((row, number) -> new Snapshot(
                        link,
                        row.getLong(1),
                        instant(row.getObject(2, OffsetDateTime.class)),
                        seen.at(),
                        seen.clockOffset(),
                        seen.caughtUp()))
                .single();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
