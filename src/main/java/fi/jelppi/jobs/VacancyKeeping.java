package fi.jelppi.jobs;

import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes what closed long ago, with its contact persons, and marks that are over; once a day (decision 0235). */
@Component
@OnCentral
class VacancyKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(VacancyKeeping.class);

    /** Nobody else changes vacancies while a portion goes. */
    private static final int CHUNK = 100;

    private final VacancyTable table;
    private final Merging merging;
    private final FeatureTable features;
    private final JobsProperties settings;
    private final JelppiProperties node;
    private final JobTurns turns;
    private final TransactionTemplate transaction;
    private final Clock clock;

    VacancyKeeping(
            VacancyTable table,
            Merging merging,
            FeatureTable features,
            JobsProperties settings,
            JelppiProperties node,
            JobTurns turns,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.merging = merging;
        this.features = features;
        this.settings = settings;
        this.node = node;
        this.turns = turns;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 4 * * *")
    void daily() {
        if (turns.take("jobs.keeping", Duration.ofHours(20))) {
            LOG.info("Vacancies that closed long ago: {} deleted", run());
        }
    }

    int run() {
        var now = clock.instant();
        int gone = 0;
        int some;
        do {
            some = deleteSome();
            gone += some;
        } while (some == CHUNK);
        transaction.executeWithoutResult(status -> features.forget(LocalDate.ofInstant(now, node.zone())));
        return gone;
    }

    private int deleteSome() {
        Integer some = transaction.execute(status -> {
            merging.begin();
            var due = table.all(table.closedLongAgo(clock.instant().minus(settings.keepClosed()), CHUNK));
            // Read again one by one: what one leaves to another stands there now.
            due.forEach(old -> table.find(old.id()).ifPresent(merging::removed));
            return due.size();
        });
        return some == null ? 0 : some;
    }
}
