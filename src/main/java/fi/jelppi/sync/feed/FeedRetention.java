package fi.jelppi.sync.feed;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.settings.SyncProperties;
import fi.jelppi.sync.wire.Times;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Drops old tombstones and raises the floor: a kiosk that was away longer takes a snapshot instead of missing them. */
@Component
@OnCentral
public class FeedRetention {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SyncProperties settings;
    private final Clock clock;

    FeedRetention(JdbcClient jdbc, TransactionTemplate transaction, SyncProperties settings, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /** Once a day; harmless when several instances do it. */
    @Scheduled(initialDelay = 10, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    public void purge() {
        var before = Times.sql(Times.now(clock).minus(settings.keepTombstones()));
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                            UPDATE feed_counter SET retained = greatest(retained, coalesce(
                                (SELECT max(feed_position) FROM feed WHERE payload IS NULL AND changed_at < ?), 0))
                            WHERE id = 1""").param(before).update();
            jdbc.sql("DELETE FROM feed WHERE payload IS NULL AND changed_at < ?")
                    .param(before)
                    .update();
        });
    }
}
