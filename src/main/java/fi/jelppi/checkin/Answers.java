package fi.jelppi.checkin;

import fi.jelppi.shared.Trace;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Whatever the database does, the person at the door gets an answer, and how long it took is measured. */
@Component
class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    private final MeterRegistry meters;

    Answers(MeterRegistry meters) {
        this.meters = meters;
    }

    CheckInResult to(Supplier<CheckInResult> work) {
        Timer.Sample sample = Timer.start(meters);
        CheckInResult result = ask(work);
        sample.stop(meters.timer("jelppi.checkin", "answer", result.getClass().getSimpleName()));
        return result;
    }

    private static CheckInResult ask(Supplier<CheckInResult> work) {
        try {
            return work.get();
        } catch (DataAccessException | TransactionException e) {
            LOG.error("The database did not answer a check-in: {}", Trace.of(e));
            return new CheckInResult.NotStored();
        }
    }
}
