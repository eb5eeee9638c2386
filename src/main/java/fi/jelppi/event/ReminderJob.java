package fi.jelppi.event;

import fi.jelppi.event.ReminderSteps.Coming;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.Trace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few minutes which sessions are near: all trainings, and whatever one may take part in from home. */
@Component
@OnCentral
class ReminderJob {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderJob.class);
    private static final Duration AT_MOST_EVERY = Duration.ofMinutes(4);
    private static final Duration KEEP = Duration.ofDays(7);

    private final Programme programme;
    private final RemoteLinks links;
    private final ReminderSteps steps;
    private final Turn turn;
    private final JelppiProperties properties;

    ReminderJob(Programme programme, RemoteLinks links, ReminderSteps steps, Turn turn, JelppiProperties properties) {
        this.programme = programme;
        this.links = links;
        this.steps = steps;
        this.turn = turn;
        this.properties = properties;
    }

    /** Whether and when reminders are sent. A central that cannot send would keep them until they are wrong. */
    @Component
    @OnCentral
    record Turn(EventProperties settings, NewsMails mails, JobTurns turns, Clock clock) {

        private boolean isMine() {
            return settings.reminders() && mails.delivers() && turns.take("event.reminders", AT_MOST_EVERY);
        }
    }

    @Scheduled(initialDelay = 2, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void look() {
        if (turn.isMine()) {
            run(turn.clock().instant());
        }
    }

    void run(Instant now) {
        var today = LocalDate.ofInstant(now, properties.zone());
        Stream.of(today, today.plusDays(1))
                .flatMap(day -> programme.sessionsOn(day).stream())
                .flatMap(session -> coming(session, now).stream())
                .forEach(this::remind);
        steps.forget(now.minus(KEEP));
    }

    private Optional<Coming> coming(Session session, Instant now) {
        return Reminder.due(session.startsAt(), now)
                .flatMap(reminder -> programme
                        .event(session.event())
                        .filter(event -> event.kind() == EventKind.TRAINING || links.lead(event, session))
                        .map(event -> new Coming(event, session, reminder)));
    }

    private void remind(Coming coming) {
        try {
            boolean more = true;
            while (more) {
                more = steps.page(coming);
            }
        } catch (RuntimeException e) { // whatever one event's mails break with, the others are reminded
            LOG.warn(
                    "Reminders of event {} go on with the next run: {}",
                    coming.event().id(),
                    Trace.of(e));
        }
    }
}
