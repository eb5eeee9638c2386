package fi.jelppi.jobs.figures;

import fi.jelppi.jobs.figures.CountTable.Row;
import fi.jelppi.jobs.figures.FigureFacts.Day;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.sync.spi.SyncStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells central what was counted on days that are over, so that no fact says at which hour somebody stood before the screen.
 * By a clock that central has not found right nothing is told: the day would be another one.
 */
@Component
@OnKiosk
class FigureSender {

    /** So long a day's numbers stay after they were told, for what is counted when a clock goes back. */
    static final int TOLD_DAYS = 35;

    private final CountTable table;
    private final FactLog log;
    private final SyncStatus status;
    private final TransactionTemplate transaction;
    private final JelppiProperties properties;
    private final Clock clock;

    FigureSender(
            CountTable table,
            FactLog log,
            SyncStatus status,
            TransactionTemplate transaction,
            JelppiProperties properties,
            Clock clock) {
        this.table = table;
        this.log = log;
        this.status = status;
        this.transaction = transaction;
        this.properties = properties;
        this.clock = clock;
    }

    /** Every hour: a hall's machine is often on for some hours of the day only. */
    @Scheduled(initialDelay = 6, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void run() {
        if (!status.now().mayDeleteByClock()) {
            return;
        }
        var today = LocalDate.ofInstant(clock.instant(), properties.zone());
        transaction.executeWithoutResult(
                done -> table.forget(today.minusDays(TOLD_DAYS), today.minus(FigureKeeping.KEPT), today));
        while (Boolean.TRUE.equals(transaction.execute(done -> tellSome(today)))) {
            // The next portion, in a transaction of its own.
        }
    }

    private boolean tellSome(LocalDate today) {
        var rows = table.untold(today, FigureFacts.MOST_LINES);
        rows.stream()
                .collect(Collectors.groupingBy(Row::day, TreeMap::new, Collectors.groupingBy(Row::point)))
                .forEach((day, points) -> points.forEach((point, counted) -> tell(day, point, counted)));
        return rows.size() == FigureFacts.MOST_LINES;
    }

    private void tell(LocalDate day, UUID point, List<Row> rows) {
        log.append(
                FigureFacts.DAY,
                new Day(point, day, rows.stream().map(Row::line).toList()));
        rows.forEach(table::told);
    }
}
