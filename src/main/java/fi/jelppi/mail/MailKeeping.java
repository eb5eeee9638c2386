package fi.jelppi.mail;

import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes sent and failed mails after their time, once a day on one instance. */
@Component
@OnCentral
class MailKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(MailKeeping.class);

    private final MailRows rows;
    private final MailProperties settings;
    private final JobTurns turns;
    private final Clock clock;

    MailKeeping(MailRows rows, MailProperties settings, JobTurns turns, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.turns = turns;
        this.clock = clock;
    }

    @Scheduled(cron = "0 50 3 * * *")
    void daily() {
        if (turns.take("mail.keeping", Duration.ofHours(20))) {
            LOG.info("Dropped {} old mails", run());
        }
    }

    int run() {
        return rows.deleteDone(clock.instant().minus(settings.keep()));
    }
}
