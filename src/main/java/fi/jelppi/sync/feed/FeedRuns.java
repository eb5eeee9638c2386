package fi.jelppi.sync.feed;

import fi.jelppi.shared.Ids;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.inbox.CentralIdentity;
import fi.jelppi.sync.wire.Times;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
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
public class FeedRuns {

    private static final Logger LOG = LoggerFactory.getLogger(FeedRuns.class);

    private final JdbcClient jdbc;

    FeedRuns(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock,
            JelppiProperties settings,
            CentralIdentity identity)
            throws IOException {
        this.jdbc = jdbc;
        var marker = settings.dataDir().resolve("central-run");
        var remembered = remembered(marker);
        if (remembered.isPresent() && !known(remembered.get())) {
            LOG.warn("the database is older than this node: it was restored; kiosks will take new copies");
            jdbc.sql("UPDATE sync_central SET instance = ? WHERE id = 1")
                    .param(Ids.next())
                    .update();
        }
        var run = Ids.next();
        transaction.executeWithoutResult(status -> begin(run, clock));
        Files.createDirectories(settings.dataDir());
        Files.writeString(marker, run.toString());
    }

    private void begin(UUID run, Clock clock) {
        jdbc.sql("UPDATE feed_counter SET runs = runs + 1 WHERE id = 1").update();
        jdbc.sql("""
                        INSERT INTO feed_run (run, ordinal, from_position, started_at)
                        SELECT ?, runs, head, ? FROM feed_counter WHERE id = 1""").params(run, Times.sql(Times.now(clock))).update();
    }

    private static Optional<UUID> remembered(Path marker) throws IOException {
        return Files.exists(marker)
                ? Optional.of(UUID.fromString(Files.readString(marker).strip()))
                : Optional.empty();
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

    public UUID instance() {
        return jdbc.sql("SELECT instance FROM sync_central WHERE id = 1")
                .query(UUID.class)
                .single();
    }
}
