package fi.jelppi.support.feedback;

import fi.jelppi.privacy.spi.KeptData;
import fi.jelppi.privacy.spi.KeptData.Kind;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.OnKiosk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of people's own words, which may be about somebody although nobody is asked for. */
@Configuration(proxyBeanMethods = false)
class FeedbackKept {

    @Bean
    @OnKiosk
    KeptData feedbackHere(FeedbackProperties settings) {
        return KeptData.of(Kind.FEEDBACK, settings.forgetSentAfter());
    }

    @Bean
    @OnCentral
    KeptData feedbackAtCentral(FeedbackProperties settings) {
        return KeptData.of(Kind.FEEDBACK, settings.forgetWordsAfter());
    }
}
