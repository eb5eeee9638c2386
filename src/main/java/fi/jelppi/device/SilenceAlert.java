package fi.jelppi.device;

import fi.jelppi.device.Fleet.Health;
import fi.jelppi.device.Fleet.Kiosk;
import fi.jelppi.mail.EmailAddress;
import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.settings.BadSettingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes to somebody once when a kiosk keeps quiet in an open hall, and again only after it was heard of in between. */
@Component
@OnCentral
class SilenceAlert {

    private static final Duration TURN = Duration.ofSeconds(50);

    private final Fleet fleet;
    private final OpenHalls halls;
    private final AlertMails mails;
    private final JobTurns turns;
    private final Clock clock;
    private final Duration after;
    private final Optional<EmailAddress> to;

    SilenceAlert(
            FleetProperties settings, Fleet fleet, OpenHalls halls, AlertMails mails, JobTurns turns, Clock clock) {
        this.fleet = fleet;
        this.halls = halls;
        this.mails = mails;
        this.turns = turns;
        this.clock = clock;
        after = settings.alertAfter();
        to = Optional.ofNullable(settings.alertTo()).map(SilenceAlert::address);
    }

    private static EmailAddress address(String text) {
        return EmailAddress.parse(text)
                .orElseThrow(() -> BadSettingException.of("jelppi.fleet.alert-to", text, "is no e-mail address"));
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void look() {
        if (to.isPresent() && turns.take("device.silence-alert", TURN)) {
            lookNow(to.get());
        }
    }

    void lookNow(EmailAddress receiver) {
        var now = clock.instant();
        fleet.all().stream()
                .filter(kiosk -> !kiosk.isRevoked() && isSilent(kiosk, now))
                .forEach(kiosk -> mails.write(receiver, kiosk, heard(kiosk)));
    }

    /** The hall was open at the beginning of the silence that counts, too: in the morning a kiosk has its time to start. */
    private boolean isSilent(Kiosk kiosk, Instant now) {
        var limit = now.minus(after);
        return heard(kiosk).isBefore(limit) && halls.isOpen(kiosk.point(), now) && halls.isOpen(kiosk.point(), limit);
    }

    private static Instant heard(Kiosk kiosk) {
        return kiosk.health().map(Health::at).orElse(Instant.EPOCH);
    }
}
