package fi.jelppi.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** Requests are timed as a whole; each security filter by itself is not: nobody reads that, and every request pays (decision 0315). */
@Configuration
class Observing {

    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }
}
