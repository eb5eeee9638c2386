package fi.jelppi.checkin;

import fi.jelppi.checkin.VisitFacts.Refused;
import fi.jelppi.checkin.VisitFacts.Repeated;
import fi.jelppi.shared.FactId;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler;
import fi.jelppi.sync.spi.FactLog;
import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Scans that wrote no visit: refused ones and repeats. They are facts too, but a jammed scanner must not fill the disk, so
 * only so many a minute and a day are kept; the answer on the screen is the same for the rest.
 */
@Component
class ScanLog {

    private static final Logger LOG = LoggerFactory.getLogger(ScanLog.class);
    static final int A_MINUTE = 30;
    static final int A_DAY = 3_000;

    private final FactLog log;
    private final ScanStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Bucket bound = Bucket.builder()
            .addLimit(limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
            .addLimit(limit -> limit.capacity(A_DAY).refillGreedy(A_DAY, Duration.ofDays(1)))
            .build();

    ScanLog(FactLog log, ScanStore store, TransactionTemplate transaction, Clock clock) {
        this.log = log;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    void refused(Refusal reason, ScanSubject subject) {
        Instant now = Times.now(clock);
        var session = subject.session();
        var pass = subject.pass();
        var fact = new Refused(
                session == null ? null : session.value(), pass == null ? null : pass.value(), reason.code(), now);
        write(() -> {
            FactContext context = context(now);
            store.refused(List.of(new FactHandler.Arrived<>(context, fact)));
            log.append(VisitFacts.REFUSED, context.id(), fact);
        });
    }

    void repeated(StoredVisit visit) {
        Instant now = Times.now(clock);
        var fact = new Repeated(visit.id().value(), visit.session().value(), now);
        write(() -> {
            FactContext context = context(now);
            store.repeated(List.of(new FactHandler.Arrived<>(context, fact)));
            log.append(VisitFacts.REPEATED, context.id(), fact);
        });
    }

    private void write(Runnable work) {
        if (!bound.tryConsume(1)) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> work.run());
        } catch (DataAccessException | TransactionException e) {
            // the answer on the screen stays true without its trace
            LOG.warn(
                    "A refused or repeated scan could not be written down: {}",
                    e.getClass().getSimpleName());
        }
    }

    private FactContext context(Instant now) {
        return new FactContext(FactId.next(), log.device(), now, now);
    }
}
