package fi.jelppi.guides.link;

import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.OnCentral;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks on one of the instances, each hour what has become due since. */
@Component
@OnCentral
class LinkSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(LinkSchedule.class);
    private static final Duration AT_MOST_EVERY = Duration.ofMinutes(55);

    private final LinkCheck check;
    private final JobTurns turns;

    LinkSchedule(LinkCheck check, JobTurns turns) {
        this.check = check;
        this.turns = turns;
    }

    /** How addresses are asked. */
    @Configuration
    @OnCentral
    static class Asking {

        @Bean
        LinkRound linkRound(LinkSettings settings) {
            return new LinkRound(new LinkClient(settings));
        }
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void runWhenDue() {
        if (!turns.take("guides.links", AT_MOST_EVERY)) {
            return;
        }
        try {
            check.run();
        } catch (InterruptedException _) {
            LOG.info("asking links was interrupted; the next hour goes on");
            Thread.currentThread().interrupt();
        }
    }
}
