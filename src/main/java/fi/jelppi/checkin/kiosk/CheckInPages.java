package fi.jelppi.checkin.kiosk;

import fi.jelppi.kiosk.spi.CoachPage;
import fi.jelppi.kiosk.spi.KioskRoute;
import fi.jelppi.shared.OnKiosk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The touch screen's pages of check-in, and those it gives to coach mode. */
@Configuration(proxyBeanMethods = false)
@OnKiosk
class CheckInPages {

    static final String SCAN = "checkin";
    static final String CODE = "checkin/code";
    static final String NO_CODE = "checkin/none";
    static final String GROUP = "checkin/group";
    static final String NAME = "checkin/name";

    @Bean
    KioskRoute scanPage() {
        return new KioskRoute(SCAN, CheckInView.class);
    }

    @Bean
    KioskRoute codePage() {
        return new KioskRoute(CODE, CodeView.class);
    }

    @Bean
    KioskRoute noCodePage() {
        return new KioskRoute(NO_CODE, NoCodeView.class);
    }

    @Bean
    KioskRoute groupPage() {
        return new KioskRoute(GROUP, GroupView.class);
    }

    @Bean
    KioskRoute namePage() {
        return new KioskRoute(NAME, NameView.class);
    }

    @Bean
    CoachPage todayPage() {
        return new CoachPage("coach/today", "checkin.today.title", 10, TodayView.class);
    }

    @Bean
    CoachPage paperPage() {
        return new CoachPage("coach/paper", "checkin.paper.title", 20, PaperView.class);
    }

    @Bean
    CoachPage picturePage() {
        return new CoachPage("coach/picture", "checkin.picture.title", 30, PictureView.class);
    }
}
