package fi.jelppi.event;

import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.Trace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells those who registered what has changed, some minutes after it was saved; goes on where a stop cut it. */
@Component
@OnCentral
class NoticeJob {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeJob.class);
    private static final Duration AT_MOST_EVERY = Duration.ofSeconds(30);

    private final NoticeTable table;
    private final NoticeSteps steps;
    private final JobTurns turns;
    private final Clock clock;

    NoticeJob(NoticeTable table, NoticeSteps steps, JobTurns turns, Clock clock) {
        this.table = table;
        this.steps = steps;
        this.turns = turns;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void look() {
        if (turns.take("event.notices", AT_MOST_EVERY)) {
            run(clock.instant());
        }
    }

    void run(Instant now) {
        table.due(now).forEach(notice -> tell(notice, now));
    }

    private void tell(UUID notice, Instant now) {
        try {
            boolean more = true;
            while (more) {
                more = steps.page(notice, now);
            }
        } catch (RuntimeException e) { // whatever one event's mails break with, the others are told
            LOG.warn("Notice {} goes on with the next run: {}", notice, Trace.of(e));
        }
    }
}
