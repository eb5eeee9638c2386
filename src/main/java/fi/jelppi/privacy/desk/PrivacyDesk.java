package fi.jelppi.privacy.desk;

import fi.jelppi.desk.spi.DeskEntry;
import fi.jelppi.shared.OnCentral;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk's page of the privacy notice. */
@Configuration
@OnCentral
class PrivacyDesk {

    @Bean
    DeskEntry privacyPage() {
        return new DeskEntry("desk/privacy", "privacy.title", 860, ContactView.class);
    }
}
