package fi.jelppi.sync.feed;

import fi.jelppi.shared.Ids;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.identity.CentralIdentity;
import fi.jelppi.sync.wire.Times;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notes each start of central in the database and in a file beside it. A start that the file remembers and the database
 * does not was undone by a restored backup: central then calls itself by a new instance id (decision 0010).
 */
@Component
@OnCentral
class FeedRuns {

    private static final Logger LOG = LoggerFactory.getLogger(FeedRuns.class);

    private final JdbcClient jdbc;

    FeedRuns(
            JdbcClient jdbc, TransactionTemplate transaction, Clock clock, RunMarker marker, CentralIdentity identity) {
        this.jdbc = jdbc;
        if (marker.last().filter(run -> !known(run)).isPresent()) {
            LOG.warn("the database is older than this node: it was restored; kiosks will take new copies");
            identity.renewInstance();
        }
        var run = Ids.next();
        transaction.executeWithoutResult(status -> begin(run, clock));
        marker.write(run);
    }

    private void begin(UUID run, Clock clock) {
        jdbc.sql("UPDATE feed_counter SET runs = runs + 1 WHERE id = 1").update();
        jdbc.sql("""
                        INSERT INTO feed_run (run, ordinal, from_position, started_at)
                        SELECT ?, runs, head, ? FROM feed_counter WHERE id = 1""").params(run, Times.sql(Times.now(clock))).update();
    }

    private boolean known(UUID run) {
        return jdbc.sql("SELECT count(*) FROM feed_run WHERE run = ?")
                        .param(run)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The newest start; of several instances the one that started last. */
    UUID current() {
        return jdbc.sql("SELECT run FROM feed_run ORDER BY ordinal DESC FETCH FIRST 1 ROWS ONLY")
                .query(UUID.class)
                .single();
    }

    /** Whether what was read up to there is still this database's history. */
    boolean inHistory(Cursor cursor) {
        return jdbc.sql("""
                        SELECT count(*) FROM feed_run r
                        WHERE r.run = ? AND NOT EXISTS (
                            SELECT 1 FROM feed_run later WHERE later.ordinal = r.ordinal + 1 AND later.from_position < ?)""")
                        .params(cursor.run(), cursor.position())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
