package fi.jelppi.jobs;

import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes vacancies from the kiosks when their time for applying is over. A kiosk without a connection hides them by its own clock. */
@Component
@OnCentral
class VacancyExpiry {

    private static final Duration AT_MOST_EVERY = Duration.ofMinutes(4);

    private final VacancyTable table;
    private final VacancyPublisher publisher;
    private final JobTurns turns;
    private final TransactionTemplate transaction;
    private final Clock clock;

    VacancyExpiry(
            VacancyTable table,
            VacancyPublisher publisher,
            JobTurns turns,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.publisher = publisher;
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
        var closed = table.closed(clock.instant(), VacancyIntake.BATCH);
        for (UUID one : closed) {
            var id = new VacancyId(one);
            table.setPublished(id, false);
            publisher.withdraw(id);
        }
        return closed.size() == VacancyIntake.BATCH;
    }
}
