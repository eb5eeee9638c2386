package fi.jelppi.event;

import fi.jelppi.privacy.spi.KeptData;
import fi.jelppi.privacy.spi.KeptData.Kind;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.OnKiosk;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of people who registered to an event. */
@Configuration(proxyBeanMethods = false)
class RegistrationsKept {

    /** The last of those days is over before they go. */
    @Bean
    @OnKiosk
    KeptData registrationsHere() {
        return KeptData.of(Kind.REGISTRATION, Duration.ofDays(Horizon.PEOPLE_DAYS_AFTER + 1));
    }

    @Bean
    @OnCentral
    KeptData registrationsAtCentral() {
        return KeptData.of(Kind.REGISTRATION);
    }
}
