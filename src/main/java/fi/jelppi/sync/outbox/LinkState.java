package fi.jelppi.sync.outbox;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.SyncDetails;
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
class LinkState implements SyncStatus, SyncDetails {

    private record Contact(@Nullable Instant at, @Nullable Duration clockOffset, boolean caughtUp) {}

    /** The stored contact need not be newer: it speaks about days. */
    private static final Duration STORED_AT_MOST_EVERY = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile Link link = Link.NOT_ENROLLED;
    private volatile Contact contact;
    private volatile @Nullable Instant copied;
    private @Nullable Instant stored;
    private @Nullable Instant storedCopy;

    LinkState(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.stored = jdbc.sql("SELECT central_at FROM link_contact WHERE id = 1")
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional()
                .orElse(null);
        this.storedCopy = jdbc.sql("SELECT copied_at FROM link_contact WHERE copied_at IS NOT NULL")
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional()
                .orElse(null);
        this.copied = storedCopy;
        this.contact = new Contact(stored, null, false);
    }

    /** True when this is news. */
    boolean set(Link now) {
        boolean news = link != now;
        link = now;
        return news;
    }

    /** Central answered; {@code centralNow} is its clock, milliseconds since 1970. */
    void answered(long centralNow) {
        var central = Instant.ofEpochMilli(centralNow);
        contact = new Contact(central, Duration.between(central, Times.now(clock)), contact.caughtUp());
        if (isNews(stored, central)) {
            store(central);
        }
    }

    private static boolean isNews(@Nullable Instant before, Instant now) {
        return before == null || Duration.between(before, now).abs().compareTo(STORED_AT_MOST_EVERY) >= 0;
    }

    /** Lost in a power cut, it is an older one: nothing waits for the disk. */
    private void store(Instant central) {
        int changed = jdbc.sql("UPDATE link_contact SET central_at = ? WHERE id = 1")
                .param(Times.sql(central))
                .update();
        if (changed == 0) {
            jdbc.sql("INSERT INTO link_contact (id, central_at) VALUES (1, ?)")
                    .param(Times.sql(central))
                    .update();
        }
        stored = central;
    }

    /** Whether the copy stands at the head of the feed. */
    void copy(boolean caughtUp) {
        var at = contact.at();
        contact = new Contact(at, contact.clockOffset(), caughtUp);
        if (caughtUp && at != null) {
            copied = at;
            if (isNews(storedCopy, at)) {
                storeCopied(at);
            }
        }
    }

    /** The row is there: central has answered before. */
    private void storeCopied(Instant central) {
        jdbc.sql("UPDATE link_contact SET copied_at = ? WHERE id = 1")
                .param(Times.sql(central))
                .update();
        storedCopy = central;
    }

    @Override
    public Details details() {
        return jdbc.sql("""
                        SELECT (SELECT max(acknowledged_at) FROM outbox),
                               (SELECT count(*) FROM outbox WHERE acknowledged_at IS NULL AND refused_at IS NOT NULL),
                               (SELECT count(*) FROM copy_record WHERE waiting IS NOT NULL)""")
                .query((row, number) -> new Details(
                        instant(row.getObject(1, OffsetDateTime.class)), copied, row.getLong(2), row.getLong(3)))
                .single();
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
