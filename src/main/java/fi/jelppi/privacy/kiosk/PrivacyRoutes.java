package fi.jelppi.privacy.kiosk;

import fi.jelppi.kiosk.spi.FooterLink;
import fi.jelppi.kiosk.spi.KioskRoute;
import fi.jelppi.shared.OnKiosk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The privacy page, reachable from everywhere. */
@Configuration(proxyBeanMethods = false)
@OnKiosk
class PrivacyRoutes {

    private static final String PRIVACY = "privacy";

    @Bean
    KioskRoute privacyRoute() {
        return new KioskRoute(PRIVACY, PrivacyView.class);
    }

    @Bean
    FooterLink privacyLink() {
        return new FooterLink(PRIVACY, "privacy.title", 20);
    }
}
