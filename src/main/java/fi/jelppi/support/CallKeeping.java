package fi.jelppi.support;

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
 * A kiosk forgets who wants to be called some time after central has it, in the outbox too. What central does not have
 * stays, and nothing is deleted by a clock that central has not found right.
 */
@Component
@OnKiosk
class CallKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(CallKeeping.class);
    private static final int CHUNK = 500;
    private static final UUID START = new UUID(0, 0);

    private final CallTable table;
    private final AskTable asks;
    private final BookedHere booked;
    private final SentFacts sent;
    private final SyncStatus status;
    private final FactLog log;
    private final SupportProperties settings;
    private final Clock clock;

    CallKeeping(
            CallTable table,
            AskTable asks,
            BookedHere booked,
            SentFacts sent,
            SyncStatus status,
            FactLog log,
            SupportProperties settings,
            Clock clock) {
        this.table = table;
        this.asks = asks;
        this.booked = booked;
        this.sent = sent;
        this.status = status;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    /** Every hour: a hall's machine is often on for some hours of the day only. */
    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void run() {
        if (!status.now().mayDeleteByClock()) {
            return;
        }
        asks.before(clock.instant().minus(settings.forgetHandledAfter()), CHUNK).forEach(asks::delete);
        booked.deleteBefore(clock.instant().minus(settings.forgetOpenAfter()));
        int forgotten = 0;
        var chunk = table.after(START, CHUNK);
        while (!chunk.isEmpty()) {
            forgotten += forget(chunk);
            chunk = table.after(chunk.getLast().request().value(), CHUNK);
        }
        if (forgotten > 0) {
            LOG.info("Forgot {} requests to be called that central has", forgotten);
        }
    }

    private int forget(List<CallTable.Known> chunk) {
        var facts = chunk.stream().map(known -> known.person().value()).toList();
        var had = sent.sentBefore(clock.instant().minus(settings.forgetSentAfter()), facts);
        var due = chunk.stream()
                .filter(known -> had.contains(known.person().value()))
                .toList();
        due.forEach(known -> {
            log.blank(known.person());
            table.forget(known.request());
        });
        return due.size();
    }
}
