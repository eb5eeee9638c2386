package fi.jelppi.jobs.list;

import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.FactLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes lists whose link has ended, in the facts too, once a day on one instance. */
@Component
@OnCentral
class ListRetention {

    private static final Logger LOG = LoggerFactory.getLogger(ListRetention.class);
    private static final int CHUNK = 200;

    private final ListTable table;
    private final FactLog log;
    private final JobTurns turns;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ListRetention(ListTable table, FactLog log, JobTurns turns, TransactionTemplate transaction, Clock clock) {
        this.table = table;
        this.log = log;
        this.turns = turns;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 25 3 * * *")
    void daily() {
        if (turns.take("jobs.list.retention", Duration.ofHours(20))) {
            LOG.info("Deleted {} lists whose link has ended", run());
        }
    }

    int run() {
        var now = clock.instant();
        int deleted = 0;
        int done;
        do {
            done = chunk(now);
            deleted += done;
        } while (done == CHUNK);
        return deleted;
    }

    private int chunk(Instant now) {
        Integer done = transaction.execute(status -> {
            var due = table.due(now, CHUNK);
            due.forEach(one -> {
                log.blank(one.fact());
                table.delete(one.tokenHash());
            });
            return due.size();
        });
        return done == null ? 0 : done;
    }
}
