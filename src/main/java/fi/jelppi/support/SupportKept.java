package fi.jelppi.support;

import fi.jelppi.privacy.spi.KeptData;
import fi.jelppi.privacy.spi.KeptData.Kind;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.OnKiosk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of people who want to be called. */
@Configuration(proxyBeanMethods = false)
class SupportKept {

    @Bean
    @OnKiosk
    KeptData callsHere(SupportProperties settings) {
        return KeptData.of(Kind.CALL, settings.forgetSentAfter());
    }

    @Bean
    @OnCentral
    KeptData handledCalls(SupportProperties settings) {
        return KeptData.of(Kind.CALL, settings.forgetHandledAfter());
    }

    @Bean
    @OnCentral
    KeptData openCalls(SupportProperties settings) {
        return KeptData.of(Kind.OPEN_CALL, settings.forgetOpenAfter());
    }
}
