package fi.jelppi.event;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.Trace;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps what kiosks hold in step with the calendar: every hour, on one of the instances, and after an event was saved. */
@Component
@OnCentral
class HorizonJob {

    private static final Logger LOG = LoggerFactory.getLogger(HorizonJob.class);
    private static final Duration AT_MOST_EVERY = Duration.ofMinutes(30);

    private final HorizonSteps steps;
    private final JdbcClient jdbc;
    private final Clock clock;

    HorizonJob(HorizonSteps steps, JdbcClient jdbc, Clock clock) {
        this.steps = steps;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 7 * * * *")
    void runUnlessAnotherDid() {
        var now = clock.instant();
        int mine = jdbc.sql("UPDATE event_job SET last_run = :now WHERE name = 'horizon' AND last_run < :before")
                .param("now", Timestamp.from(now))
                .param("before", Timestamp.from(now.minus(AT_MOST_EVERY)))
                .update();
        if (mine == 1) {
            run();
        }
    }

    void run() {
        steps.eventsOutOfStep().forEach(steps::bringEvent);
        steps.peopleOutOfStep().forEach(this::bringPeople);
        steps.forgetWhoWaited();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(Programme.EventSaved saved) {
        try {
            bringPeople(saved.event().value());
        } catch (DataAccessException e) {
            LOG.warn("The people of event {} will follow with the next run: {}", saved.event(), Trace.of(e));
        }
    }

    private void bringPeople(UUID event) {
        var done = steps.startPeople(event);
        while (done.isPresent()) {
            done = steps.nextPeople(event, done.get());
        }
    }
}
