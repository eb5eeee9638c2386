package fi.jelppi.kiosk.departure;

import fi.jelppi.kiosk.spi.CoachPage;
import fi.jelppi.kiosk.spi.DepartureCheck;
import fi.jelppi.kiosk.spi.DepartureCheck.Finding;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.NodeIdentity;
import fi.jelppi.sync.spi.SyncDetails;
import fi.jelppi.sync.spi.SyncStatus;
import java.time.Clock;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page, and what the shell knows of the exchange with central; the modules give the other checks. */
@Configuration(proxyBeanMethods = false)
@OnKiosk
class Departure {

    private final NodeIdentity identity;
    private final SyncStatus link;
    private final SyncDetails details;
    private final Clock clock;

    Departure(NodeIdentity identity, SyncStatus link, SyncDetails details, Clock clock) {
        this.identity = identity;
        this.link = link;
        this.details = details;
        this.clock = clock;
    }

    @Bean
    CoachPage departurePage() {
        return new CoachPage("coach/departure", "kiosk.coach.departure.title", 60, DepartureView.class);
    }

    @Bean
    DepartureCheck connectionCheck() {
        return check(10, LinkFindings::connection);
    }

    @Bean
    DepartureCheck copyCheck() {
        return check(20, LinkFindings::copy);
    }

    @Bean
    DepartureCheck queueCheck() {
        return check(50, LinkFindings::queue);
    }

    @Bean
    DepartureCheck clockCheck() {
        return check(60, LinkFindings::clock);
    }

    private DepartureCheck check(int order, Function<Exchange, Finding> judge) {
        return DepartureCheck.of(
                order,
                () -> judge.apply(
                        new Exchange(identity.enrolled().isPresent(), link.now(), details.details(), clock.instant())));
    }
}
