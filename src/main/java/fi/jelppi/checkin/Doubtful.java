package fi.jelppi.checkin;

import java.time.Clock;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Visits that were committed but not forced to disk, so that nothing green was shown for them. They are taken back at
 * once or, when that cannot be written either, before the next visit is (decision 0050).
 */
@Component
class Doubtful {

    private static final Logger LOG = LoggerFactory.getLogger(Doubtful.class);

    private final VisitWriter writer;
    private final Clock clock;
    private final Queue<VisitWriter.Written> waiting = new ConcurrentLinkedQueue<>();

    Doubtful(VisitWriter writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    void takeBack(VisitWriter.Written written) {
        waiting.add(written);
        try {
            settle();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("A visit that was not confirmed will be taken back as soon as the disk takes writes again");
        }
    }

    /** Takes back what waits. One that the disk never kept is not found and forgotten. */
    void settle() {
        VisitWriter.Written next;
        while ((next = waiting.peek()) != null) {
            writer.reverse(next.visit(), next.fact(), Times.now(clock));
            waiting.remove(next);
        }
    }
}
