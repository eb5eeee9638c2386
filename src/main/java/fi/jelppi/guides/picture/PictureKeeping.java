package fi.jelppi.guides.picture;

import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.OnCentral;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets pictures that stand in no version of a guide that is kept. */
@Component
@OnCentral
class PictureKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(PictureKeeping.class);
    private static final Duration AT_MOST_EVERY = Duration.ofHours(23);

    private final PictureTable table;
    private final JobTurns turns;

    PictureKeeping(PictureTable table, JobTurns turns) {
        this.table = table;
        this.turns = turns;
    }

    @Scheduled(cron = "0 15 4 * * *")
    void run() {
        if (turns.take("guides.pictures", AT_MOST_EVERY)) {
            int removed = table.removeUnused();
            if (removed > 0) {
                LOG.info("forgot {} pictures that no guide shows", removed);
            }
        }
    }
}
