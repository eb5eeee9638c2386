package fi.jelppi.support.kiosk;

import fi.jelppi.kiosk.spi.CoachPage;
import fi.jelppi.kiosk.spi.CoachWanted;
import fi.jelppi.kiosk.spi.FooterLink;
import fi.jelppi.kiosk.spi.HelpPage;
import fi.jelppi.kiosk.spi.KioskRoute;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.support.HelpAsking;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The touch screen's pages of help; the first is reachable from everywhere. */
@Configuration(proxyBeanMethods = false)
@OnKiosk
class HelpRoutes {

    static final String HELP = "help";
    static final String CALL = "help/call";
    static final String HERE = "help/here";
    static final String APPOINTMENT = "help/appointment";
    static final String STATE = "help/state";
    static final String LINES = "help/lines";
    private static final String TITLE = "support.help.title";

    @Bean
    KioskRoute helpRoute() {
        return new KioskRoute(HELP, HelpView.class);
    }

    @Bean
    KioskRoute callRoute() {
        return new KioskRoute(CALL, CallBackView.class);
    }

    @Bean
    KioskRoute hereRoute() {
        return new KioskRoute(HERE, HelpHereView.class);
    }

    @Bean
    KioskRoute appointmentRoute() {
        return new KioskRoute(APPOINTMENT, AppointmentView.class);
    }

    @Bean
    KioskRoute stateRoute() {
        return new KioskRoute(STATE, StateView.class);
    }

    @Bean
    CoachPage asksPage() {
        return new CoachPage("coach/asks", "support.ask.title", 15, AsksView.class);
    }

    @Bean
    CoachWanted helpWanted(HelpAsking asking) {
        return () -> asking.open().size();
    }

    @Bean
    KioskRoute linesRoute() {
        return new KioskRoute(LINES, LinesView.class);
    }

    @Bean
    FooterLink helpLink() {
        return new FooterLink(HELP, TITLE, 10);
    }

    @Bean
    HelpPage helpPage() {
        return new HelpPage(HELP, TITLE);
    }
}
