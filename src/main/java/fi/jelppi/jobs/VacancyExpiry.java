package fi.jelppi.jobs;

import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes vacancies from the kiosks when their time for applying is over. A kiosk without a connection hides them by its own clock. */
@Component
@OnCentral
class VacancyExpiry {

    private static final Duration AT_MOST_EVERY = Duration.ofMinutes(4);

    private final VacancyTable table;
    private final Merging merging;
    private final JobTurns turns;
    private final TransactionTemplate transaction;
    private final Clock clock;

    VacancyExpiry(VacancyTable table, Merging merging, JobTurns turns, TransactionTemplate transaction, Clock clock) {
        this.table = table;
        this.merging = merging;
        this.turns = turns;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 */5 * * * *")
    void runUnlessAnotherDid() {
        if (turns.take("jobs.expiry", AT_MOST_EVERY)) {
            run();
        }
    }

    void run() {
        while (Boolean.TRUE.equals(transaction.execute(status -> withdrawSome()))) {
            // The next batch, in a transaction of its own.
        }
    }

    private boolean withdrawSome() {
        merging.begin();
        var closed = table.closed(clock.instant(), VacancyIntake.BATCH);
        merging.closed(closed);
        return closed.size() == VacancyIntake.BATCH;
    }
}
