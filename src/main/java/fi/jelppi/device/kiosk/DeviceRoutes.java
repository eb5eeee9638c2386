package fi.jelppi.device.kiosk;

import fi.jelppi.kiosk.spi.KioskRoute;
import fi.jelppi.shared.OnKiosk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The touch screen's page for taking a kiosk into use; the shell shows it while that has not happened. */
@Configuration
@OnKiosk
class DeviceRoutes {

    @Bean
    KioskRoute enrolmentPage() {
        return new KioskRoute("enrol", EnrolView.class);
    }
}
