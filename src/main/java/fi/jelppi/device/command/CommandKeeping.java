package fi.jelppi.device.command;

import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.ReferenceFeed;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets commands some time after their end, on the kiosks too, once a day on one instance. */
@Component
@OnCentral
class CommandKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(CommandKeeping.class);
    private static final int CHUNK = 200;

    /** Long enough for a kiosk that was away to hear of it and to answer. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final CommandTable table;
    private final ReferenceFeed feed;
    private final JobTurns turns;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CommandKeeping(
            CommandTable table, ReferenceFeed feed, JobTurns turns, TransactionTemplate transaction, Clock clock) {
        this.table = table;
        this.feed = feed;
        this.turns = turns;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 25 3 * * *")
    void daily() {
        if (turns.take("device.commands", Duration.ofHours(20))) {
            LOG.info("Forgot {} commands to kiosks", run());
        }
    }

    int run() {
        int forgotten = 0;
        int done;
        do {
            done = chunk();
            forgotten += done;
        } while (done == CHUNK);
        return forgotten;
    }

    private int chunk() {
        Integer done = transaction.execute(status -> {
            var due = table.expiredBefore(clock.instant().minus(KEPT), CHUNK);
            due.forEach(command -> {
                feed.withdraw(CommandPayload.TYPE, command.value());
                table.delete(command);
            });
            return due.size();
        });
        return done == null ? 0 : done;
    }
}
