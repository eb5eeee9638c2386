package fi.jelppi.jobs.list;

import fi.jelppi.privacy.spi.KeptData;
import fi.jelppi.privacy.spi.KeptData.Kind;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.OnKiosk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of people who gave a list to the coaches. A list behind a link has nobody in it. */
@Configuration(proxyBeanMethods = false)
class InterestKept {

    @Bean
    @OnKiosk
    KeptData interestsHere() {
        return KeptData.of(Kind.JOB_INTEREST, InterestTerms.AFTER_SENDING);
    }

    @Bean
    @OnCentral
    KeptData interestsAtCentral() {
        return KeptData.of(Kind.JOB_INTEREST, InterestTerms.AT_MOST);
    }
}
