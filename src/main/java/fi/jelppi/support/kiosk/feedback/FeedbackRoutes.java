package fi.jelppi.support.kiosk.feedback;

import fi.jelppi.kiosk.spi.KioskRoute;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.support.feedback.HallFeedback;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The touch screen's page of feedback. Which session it is about stands in no address. */
@Configuration(proxyBeanMethods = false)
@OnKiosk
class FeedbackRoutes {

    @Bean
    KioskRoute feedbackRoute() {
        return new KioskRoute(HallFeedback.PATH, FeedbackView.class);
    }
}
