package fi.jelppi.device;

import fi.jelppi.shared.OnKiosk;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Changes the kiosk's credential once a month. What central gave is on disk before it is used. */
@Component
@OnKiosk
class CredentialRotation {

    private static final Duration AGE = Duration.ofDays(30);

    private final KioskIdentity identity;
    private final EnrolClient client;
    private final Clock clock;

    CredentialRotation(KioskIdentity identity, EnrolClient client, Clock clock) {
        this.identity = identity;
        this.client = client;
        this.clock = clock;
    }

    @Scheduled(cron = "0 30 2 * * *")
    void rotateWhenOld() {
        if (identity.secretSince().plus(AGE).isBefore(clock.instant())) {
            rotate();
        }
    }

    void rotate() {
        identity.enrolled().flatMap(client::rotate).ifPresent(identity::rotate);
    }
}
