package fi.jelppi.sync.spi;

import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnKiosk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells central what was counted on days that are over, so that no fact says at which hour somebody stood before the screen.
 * By a clock that central has not found right nothing is told: the day would be another one.
 */
@Component
@OnKiosk
public class DayTelling {

    /** So long a day's numbers stay after they were told, for what is counted when a clock goes back. */
    public static final int TOLD_DAYS = 35;

    /**
     * What a module counts.
     *
     * @param <R> a day's numbers of one thing at one point
     */
    public interface Counts<R> {

        /** Of days before that one, those that no fact tells as they are now; held until the end of the transaction. */
        List<R> untold(LocalDate before, int most);

        LocalDate day(R row);

        UUID point(R row);

        /** Writes a fact of these, all of one day and point, and marks them as told. */
        void tell(LocalDate day, UUID point, List<R> rows);

        /** Told ones of days before the first, anything of days before the second, and of days that have not come yet. */
        void forget(LocalDate toldBefore, LocalDate allBefore, LocalDate today);
    }

    private final ObjectProvider<Counts<?>> all;
    private final SyncStatus status;
    private final TransactionTemplate transaction;
    private final JelppiProperties properties;
    private final Clock clock;

    DayTelling(
            ObjectProvider<Counts<?>> all,
            SyncStatus status,
            TransactionTemplate transaction,
            JelppiProperties properties,
            Clock clock) {
        this.all = all;
        this.status = status;
        this.transaction = transaction;
        this.properties = properties;
        this.clock = clock;
    }

    /** Every hour: a hall's machine is often on for some hours of the day only. */
    @Scheduled(initialDelay = 6, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void run() {
        all.stream().forEach(counts -> run(counts, status));
    }

    /** What one module has counted. */
    public void run(Counts<?> counts, SyncStatus standing) {
        if (!standing.now().mayDeleteByClock()) {
            return;
        }
        var today = LocalDate.ofInstant(clock.instant(), properties.zone());
        transaction.executeWithoutResult(
                done -> counts.forget(today.minusDays(TOLD_DAYS), today.minus(DayNumbers.KEPT), today));
        while (Boolean.TRUE.equals(transaction.execute(done -> tellSome(counts, today)))) {
            // The next portion, in a transaction of its own.
        }
    }

    private static <R> boolean tellSome(Counts<R> counts, LocalDate today) {
        var rows = counts.untold(today, DayNumbers.MOST_LINES);
        rows.stream()
                .collect(Collectors.groupingBy(counts::day, TreeMap::new, Collectors.groupingBy(counts::point)))
                .forEach((day, points) -> points.forEach((point, counted) -> counts.tell(day, point, counted)));
        return rows.size() == DayNumbers.MOST_LINES;
    }
}
