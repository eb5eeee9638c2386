package fi.jelppi.meeting.kiosk;

import fi.jelppi.kiosk.spi.KioskRoute;
import fi.jelppi.shared.OnKiosk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The touch screen's page of trainings. Which one a visitor looks at stands in no address. */
@Configuration(proxyBeanMethods = false)
@OnKiosk
class MeetingRoutes {

    static final String TRAINING = "training";

    @Bean
    KioskRoute trainingRoute() {
        return new KioskRoute(TRAINING, TrainingView.class);
    }
}
