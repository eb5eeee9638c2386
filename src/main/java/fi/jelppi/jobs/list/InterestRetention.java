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

/** Deletes people and their lists when the promised time is over, in the facts too, once a day on one instance. */
@Component
@OnCentral
class InterestRetention {

    private static final Logger LOG = LoggerFactory.getLogger(InterestRetention.class);
    private static final int CHUNK = 200;

    private final InterestTable table;
    private final FactLog log;
    private final JobTurns turns;
    private final TransactionTemplate transaction;
    private final Clock clock;

    InterestRetention(InterestTable table, FactLog log, JobTurns turns, TransactionTemplate transaction, Clock clock) {
        this.table = table;
        this.log = log;
        this.turns = turns;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 30 3 * * *")
    void daily() {
        if (turns.take("jobs.interest.retention", Duration.ofHours(20))) {
            LOG.info("Forgot who gave {} lists to the coaches", run());
        }
    }

    int run() {
        var now = clock.instant();
        int forgotten = 0;
        int done;
        do {
            done = chunk(now);
            forgotten += done;
        } while (done == CHUNK);
        return forgotten;
    }

    private int chunk(Instant now) {
        var givenBefore = now.minus(InterestTerms.AT_MOST);
        Integer done = transaction.execute(status -> {
            var due = table.due(now.minus(InterestTerms.AFTER_HANDLING), givenBefore, CHUNK);
            due.forEach(known -> {
                log.blank(known.person());
                table.forget(known.interest());
            });
            table.forgetOlderThan(givenBefore);
            return due.size();
        });
        return done == null ? 0 : done;
    }
}
