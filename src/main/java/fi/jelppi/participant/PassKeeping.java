package fi.jelppi.participant;

import fi.jelppi.security.SecretLostException;
import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.OnCentral;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Cares for keys and old passes at central: the first key at start, the next one in time, what is long over is dropped. */
@Component
@OnCentral
class PassKeeping implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(PassKeeping.class);

    private final PassSigner signer;
    private final PassRetention retention;
    private final PassProperties settings;
    private final JobTurns turns;

    PassKeeping(PassSigner signer, PassRetention retention, PassProperties settings, JobTurns turns) {
        this.signer = signer;
        this.retention = retention;
        this.settings = settings;
        this.turns = turns;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            signer.makeFirstKey();
        } catch (DataIntegrityViolationException e) {
            LOG.info("Another instance made the first key: {}", e.getClass().getSimpleName());
        }
        try {
            signer.checkSecret();
        } catch (SecretLostException e) {
            // The halls go on checking in with what they have; only new passes cannot be made.
            LOG.error("No pass can be issued: {}", e.getMessage());
        }
    }

    @Scheduled(cron = "0 40 3 * * *")
    void daily() {
        if (turns.take("participant.passes", Duration.ofHours(20))) {
            signer.rotate(settings.keyLifetime(), settings.keyNotice());
            int dropped = retention.run();
            LOG.info("Dropped {} passes that are long over", dropped);
        }
    }
}
