package fi.jelppi.checkin;

import fi.jelppi.checkin.VisitWriter.Written;
import fi.jelppi.shared.Trace;
import fi.jelppi.sync.spi.Durability;
import fi.jelppi.sync.spi.NotDurableException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Nothing is shown green that is not on disk (decision 0050).
 *
 * @see fi.jelppi.sync.spi.Durability
 */
@Component
class Storing {

    private static final Logger LOG = LoggerFactory.getLogger(Storing.class);

    private final Durability durability;
    private final StorageGuard guard;
    private final Doubtful doubtful;

    Storing(Durability durability, StorageGuard guard, Doubtful doubtful) {
        this.durability = durability;
        this.guard = guard;
        this.doubtful = doubtful;
    }

    /** @param written what is taken back when the disk refuses it; null when nothing was written */
    record Attempt(CheckInResult answer, @Nullable Written written) {}

    CheckInResult durably(Supplier<Attempt> work) {
        if (!guard.hasRoom()) {
            LOG.warn("The disk is nearly full: check-ins are refused, what is stored stays");
            return new CheckInResult.NotStored();
        }
        try {
            doubtful.settle();
            return confirmed(work.get());
        } catch (DataAccessException | TransactionException e) {
            LOG.error("A visit could not be stored: {}", Trace.of(e));
            return new CheckInResult.NotStored();
        }
    }

    /** An answer that only repeats an earlier visit waits too: what it tells must be on disk. */
    private CheckInResult confirmed(Attempt attempt) {
        try {
            durability.await();
            return attempt.answer();
        } catch (NotDurableException e) {
            LOG.error("A visit could not be forced to disk: {}", Trace.of(e));
            if (attempt.written() != null) {
                doubtful.takeBack(attempt.written());
            }
            return new CheckInResult.NotStored();
        }
    }
}
