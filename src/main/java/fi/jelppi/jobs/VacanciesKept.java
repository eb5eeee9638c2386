package fi.jelppi.jobs;

import fi.jelppi.privacy.spi.KeptData;
import fi.jelppi.privacy.spi.KeptData.Kind;
import fi.jelppi.shared.OnCentral;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of people whom a vacancy names. */
@Configuration(proxyBeanMethods = false)
@OnCentral
class VacanciesKept {

    @Bean
    KeptData closedVacancies(JobsProperties settings) {
        return KeptData.of(Kind.VACANCY, settings.keepClosed());
    }
}
