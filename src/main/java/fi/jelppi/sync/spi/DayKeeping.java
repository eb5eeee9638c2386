package fi.jelppi.sync.spi;

import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes figures after {@link DayNumbers#KEPT}, once a day on one instance. */
@Component
@OnCentral
public class DayKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(DayKeeping.class);

    /** A module's figures by day. */
    public interface Figures {

        /** @return how many went */
        int deleteBefore(LocalDate day);
    }

    private final ObjectProvider<Figures> all;
    private final JobTurns turns;
    private final TransactionTemplate transaction;
    private final JelppiProperties properties;
    private final Clock clock;

    DayKeeping(
            ObjectProvider<Figures> all,
            JobTurns turns,
            TransactionTemplate transaction,
            JelppiProperties properties,
            Clock clock) {
        this.all = all;
        this.turns = turns;
        this.transaction = transaction;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(cron = "0 50 3 * * *")
    void daily() {
        if (turns.take("sync.day-numbers.keeping", Duration.ofHours(20))) {
            LOG.info("Figures of days: {} deleted", run());
        }
    }

    /** @return how many went */
    public int run() {
        var first = LocalDate.ofInstant(clock.instant(), properties.zone()).minus(DayNumbers.KEPT);
        return all.stream().mapToInt(figures -> delete(figures, first)).sum();
    }

    private int delete(Figures figures, LocalDate first) {
        Integer gone = transaction.execute(status -> figures.deleteBefore(first));
        return gone == null ? 0 : gone;
    }
}
