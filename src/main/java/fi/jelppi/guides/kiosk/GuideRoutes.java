package fi.jelppi.guides.kiosk;

import fi.jelppi.kiosk.spi.KioskRoute;
import fi.jelppi.shared.OnKiosk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The touch screen's pages of guides. What a visitor reads stands in no address. */
@Configuration(proxyBeanMethods = false)
@OnKiosk
class GuideRoutes {

    static final String LIST = "guides";
    static final String ONE = "guides/one";

    /** A page of the package below. */
    static final String LIBRARY = "guides/library";

    @Bean
    KioskRoute guideListRoute() {
        return new KioskRoute(LIST, GuideListView.class);
    }

    @Bean
    KioskRoute guideRoute() {
        return new KioskRoute(ONE, GuideView.class);
    }
}
