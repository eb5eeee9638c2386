package fi.jelppi.support;

import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Once a day on one instance: whoever has had their time is handled, so that name and number go as those of other requests do;
 * the times themselves go some weeks later.
 */
@Component
@OnCentral
class AppointmentKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(AppointmentKeeping.class);
    private static final int CHUNK = 200;

    private final Appointments appointments;
    private final AppointmentTable table;
    private final SupportProperties settings;
    private final JobTurns turns;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AppointmentKeeping(
            Appointments appointments,
            AppointmentTable table,
            SupportProperties settings,
            JobTurns turns,
            TransactionTemplate transaction,
            Clock clock) {
        this.appointments = appointments;
        this.table = table;
        this.settings = settings;
        this.turns = turns;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 3 * * *")
    void daily() {
        if (turns.take("support.appointments", Duration.ofHours(20))) {
            LOG.info("{} appointments are over", run());
        }
    }

    int run() {
        int over = 0;
        int done;
        do {
            done = inTransaction(() -> appointments.closeOver(clock.instant(), CHUNK));
            over += done;
        } while (done == CHUNK);
        do {
            done = inTransaction(this::deleteSome);
        } while (done == CHUNK);
        return over;
    }

    private int deleteSome() {
        var old = table.endedBefore(clock.instant().minus(settings.forgetOpenAfter()), CHUNK);
        old.forEach(table::delete);
        return old.size();
    }

    private interface Work {
        int run();
    }

    private int inTransaction(Work work) {
        Integer done = transaction.execute(status -> work.run());
        return done == null ? 0 : done;
    }
}
