package fi.jelppi.sync.outbox;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.SyncStatus;
import fi.jelppi.sync.wire.Times;
import java.time.Clock;
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
    private final Clock clock;
    private volatile Link link = Link.NOT_ENROLLED;
    private volatile Contact contact = new Contact(null, null, false);

    LinkState(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** True when this is news. */
    boolean set(Link now) {
        boolean news = link != now;
        link = now;
        return news;
    }

    /** Central answered; {@code centralNow} is its clock, milliseconds since 1970. */
    void answered(long centralNow) {
        var now = Times.now(clock);
        contact = new Contact(now, Duration.ofMillis(now.toEpochMilli() - centralNow), contact.caughtUp());
    }

    /** Whether the copy stands at the head of the feed. */
    void copy(boolean caughtUp) {
        contact = new Contact(contact.at(), contact.clockOffset(), caughtUp);
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
