package fi.jelppi.jobs.list;

import fi.jelppi.jobs.list.InterestTable.Known;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.sync.spi.SentFacts;
import fi.jelppi.sync.spi.SyncStatus;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A kiosk forgets who gave a list a day after central has it, in the outbox too, and in any case when the promised time is
 * over. Nothing is deleted by a clock that central has not found right.
 */
@Component
@OnKiosk
class InterestKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(InterestKeeping.class);
    private static final int CHUNK = 500;
    private static final UUID START = new UUID(0, 0);

    private final InterestTable table;
    private final SentFacts sent;
    private final SyncStatus status;
    private final FactLog log;
    private final Clock clock;

    InterestKeeping(InterestTable table, SentFacts sent, SyncStatus status, FactLog log, Clock clock) {
        this.table = table;
        this.sent = sent;
        this.status = status;
        this.log = log;
        this.clock = clock;
    }

    /** Every hour: a hall's machine is often on for some hours of the day only. */
    @Scheduled(initialDelay = 6, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void run() {
        if (!status.now().mayDeleteByClock()) {
            return;
        }
        int forgotten = 0;
        var chunk = table.after(START, CHUNK);
        while (!chunk.isEmpty()) {
            forgotten += forget(chunk);
            chunk = table.after(chunk.getLast().interest().value(), CHUNK);
        }
        if (forgotten > 0) {
            LOG.info("Forgot who gave {} lists to the coaches", forgotten);
        }
    }

    private int forget(List<Known> chunk) {
        var now = clock.instant();
        var facts = chunk.stream().map(known -> known.person().value()).toList();
        var had = sent.sentBefore(now.minus(InterestTerms.AFTER_SENDING), facts);
        var due = chunk.stream()
                .filter(known -> had.contains(known.person().value())
                        || known.givenAt().isBefore(now.minus(InterestTerms.AT_MOST)))
                .toList();
        due.forEach(known -> {
            log.blank(known.person());
            table.forget(known.interest());
        });
        return due.size();
    }
}
