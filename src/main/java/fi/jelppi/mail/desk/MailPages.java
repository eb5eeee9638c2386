package fi.jelppi.mail.desk;

import fi.jelppi.desk.spi.DeskEntry;
import fi.jelppi.shared.OnCentral;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk's page of outgoing mail. */
@Configuration
@OnCentral
class MailPages {

    @Bean
    DeskEntry mailPage() {
        return new DeskEntry("desk/mail", "mail.title", 850, MailQueueView.class);
    }
}
