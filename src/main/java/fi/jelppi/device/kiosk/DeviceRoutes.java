package fi.jelppi.device.kiosk;

import fi.jelppi.kiosk.spi.CoachPage;
import fi.jelppi.kiosk.spi.KioskRoute;
import fi.jelppi.shared.OnKiosk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Taking a kiosk into use, which the shell shows while that has not happened, saying where it is, and trying its devices. */
@Configuration
@OnKiosk
class DeviceRoutes {

    @Bean
    KioskRoute enrolmentPage() {
        return new KioskRoute("enrol", EnrolView.class);
    }

    @Bean
    CoachPage placePage() {
        return new CoachPage("coach/place", "device.travel.title", 55, PlaceView.class);
    }

    @Bean
    CoachPage deviceTestPage() {
        return new CoachPage("coach/devices", "device.test.title", 70, DeviceTestView.class);
    }
}
