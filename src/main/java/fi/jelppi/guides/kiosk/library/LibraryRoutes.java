package fi.jelppi.guides.kiosk.library;

import fi.jelppi.kiosk.spi.CoachPage;
import fi.jelppi.kiosk.spi.KioskRoute;
import fi.jelppi.shared.OnKiosk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The library's pages. What a visitor looks for stands in no address. */
@Configuration(proxyBeanMethods = false)
@OnKiosk
class LibraryRoutes {

    /** The list of guides leads here, too. */
    static final String LIST = "guides/library";

    static final String ONE = "guides/library/one";

    @Bean
    KioskRoute libraryRoute() {
        return new KioskRoute(LIST, LibraryView.class);
    }

    @Bean
    KioskRoute libraryToolRoute() {
        return new KioskRoute(ONE, ToolView.class);
    }

    @Bean
    CoachPage libraryShelf() {
        return new CoachPage("coach/library", "library.coach.title", 65, ShelfView.class);
    }
}
