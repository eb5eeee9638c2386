package fi.jelppi.kiosk;

import fi.jelppi.kiosk.spi.CoachPage;
import fi.jelppi.shared.OnKiosk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The shell's own pages of coach mode; the modules give the others. */
@Configuration(proxyBeanMethods = false)
@OnKiosk
class CoachPages {

    static final String PIN = "coach";

    @Bean
    CoachPage connectionPage() {
        return new CoachPage("coach/connection", "kiosk.connection.title", 80, ConnectionView.class);
    }

    @Bean
    CoachPage settingsPage() {
        return new CoachPage("coach/settings", "kiosk.settings.title", 90, SettingsView.class);
    }
}
