package fi.jelppi.support.feedback;

import fi.jelppi.shared.FactId;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.FactLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets what people wrote after its time, in the facts too, once a day on one instance. Scores and groups stay. */
@Component
@OnCentral
class FeedbackRetention {

    private static final Logger LOG = LoggerFactory.getLogger(FeedbackRetention.class);
    private static final int CHUNK = 200;

    private final FeedbackTable table;
    private final FactLog log;
    private final FeedbackProperties settings;
    private final JobTurns turns;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final JelppiProperties properties;

    FeedbackRetention(
            FeedbackTable table,
            FactLog log,
            FeedbackProperties settings,
            JobTurns turns,
            TransactionTemplate transaction,
            Clock clock,
            JelppiProperties properties) {
        this.table = table;
        this.log = log;
        this.settings = settings;
        this.turns = turns;
        this.transaction = transaction;
        this.clock = clock;
        this.properties = properties;
    }

    @Scheduled(cron = "0 30 3 * * *")
    void daily() {
        if (turns.take("support.feedback", Duration.ofHours(20))) {
            LOG.info("Forgot {} open answers", run());
        }
    }

    int run() {
        var now = clock.instant();
        table.forgetUsesBefore(day(now.minus(HomeFeedback.STAYS).minus(Duration.ofDays(1))));
        int forgotten = 0;
        int done;
        do {
            done = chunk(day(now.minus(settings.forgetWordsAfter())));
            forgotten += done;
        } while (done == CHUNK);
        return forgotten;
    }

    private LocalDate day(Instant then) {
        return LocalDate.ofInstant(then, properties.zone());
    }

    private int chunk(LocalDate before) {
        Integer done = transaction.execute(status -> {
            var due = table.wordsBefore(before, CHUNK);
            due.forEach(fact -> {
                log.blank(new FactId(fact));
                table.deleteWords(fact);
            });
            return due.size();
        });
        return done == null ? 0 : done;
    }
}
