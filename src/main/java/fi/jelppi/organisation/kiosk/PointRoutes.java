package fi.jelppi.organisation.kiosk;

import fi.jelppi.kiosk.spi.KioskRoute;
import fi.jelppi.shared.OnKiosk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The touch screen's page of the point. */
@Configuration(proxyBeanMethods = false)
@OnKiosk
class PointRoutes {

    static final String POINT = "point";

    @Bean
    KioskRoute pointRoute() {
        return new KioskRoute(POINT, PointView.class);
    }
}
