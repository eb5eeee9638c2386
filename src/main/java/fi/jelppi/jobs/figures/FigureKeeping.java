package fi.jelppi.jobs.figures;

import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes figures after 13 months: a summer can be compared with the one before. Once a day, on one instance. */
@Component
@OnCentral
class FigureKeeping {

    static final Period KEPT = Period.ofMonths(13);

    private static final Logger LOG = LoggerFactory.getLogger(FigureKeeping.class);

    private final FigureTable table;
    private final JobTurns turns;
    private final TransactionTemplate transaction;
    private final JelppiProperties properties;
    private final Clock clock;

    FigureKeeping(
            FigureTable table,
            JobTurns turns,
            TransactionTemplate transaction,
            JelppiProperties properties,
            Clock clock) {
        this.table = table;
        this.turns = turns;
        this.transaction = transaction;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(cron = "0 50 3 * * *")
    void daily() {
        if (turns.take("jobs.figures.keeping", Duration.ofHours(20))) {
            LOG.info("Figures of vacancies: {} deleted", run());
        }
    }

    int run() {
        var first = LocalDate.ofInstant(clock.instant(), properties.zone()).minus(KEPT);
        Integer gone = transaction.execute(status -> table.deleteBefore(first));
        return gone == null ? 0 : gone;
    }
}
