package fi.jelppi.support;

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

/** Forgets names and numbers after their time, in the facts too, once a day on one instance. That somebody asked stays. */
@Component
@OnCentral
class CallRetention {

    private static final Logger LOG = LoggerFactory.getLogger(CallRetention.class);
    private static final int CHUNK = 200;

    private final CallTable table;
    private final StateFeed states;
    private final AskTable asks;
    private final FactLog log;
    private final SupportProperties settings;
    private final JobTurns turns;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CallRetention(
            CallTable table,
            StateFeed states,
            AskTable asks,
            FactLog log,
            SupportProperties settings,
            JobTurns turns,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.states = states;
        this.asks = asks;
        this.log = log;
        this.settings = settings;
        this.turns = turns;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 3 * * *")
    void daily() {
        if (turns.take("support.retention", Duration.ofHours(20))) {
            LOG.info("Forgot who asked in {} requests to be called", run());
        }
    }

    int run() {
        var now = clock.instant();
        forgetAsks(now.minus(settings.forgetHandledAfter()));
        int forgotten = 0;
        int done;
        do {
            done = chunk(now.minus(settings.forgetHandledAfter()), now.minus(settings.forgetOpenAfter()));
            forgotten += done;
        } while (done == CHUNK);
        return forgotten;
    }

    /** Nobody stands in them; they go all the same. */
    private void forgetAsks(Instant before) {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> {
                var due = asks.before(before, CHUNK);
                due.forEach(states::forget);
                return due.size() == CHUNK;
            }));
        }
    }

    private int chunk(Instant handledBefore, Instant receivedBefore) {
        Integer done = transaction.execute(status -> {
            var due = table.due(handledBefore, receivedBefore, CHUNK);
            due.forEach(known -> {
                log.blank(known.person());
                table.forgetCaller(known.request());
                states.forget(known.request().value());
            });
            return due.size();
        });
        return done == null ? 0 : done;
    }
}
