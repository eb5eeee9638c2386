package fi.jelppi.checkin;

import fi.jelppi.shared.OnCentral;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** What nobody waits for. Both tasks may run on several instances at once: doing one twice changes nothing. */
@Configuration
@EnableScheduling
@OnCentral
class CentralHousekeeping {

    private final VisitStates states;
    private final Confirmation confirmation;

    CentralHousekeeping(VisitStates states, Confirmation confirmation) {
        this.states = states;
        this.confirmation = confirmation;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT10M")
    void withdrawPast() {
        states.withdrawPast();
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void confirm() {
        confirmation.confirmLate();
    }
}
