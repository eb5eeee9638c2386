package fi.jelppi.support.desk.feedback;

import fi.jelppi.desk.spi.DeskEntry;
import fi.jelppi.shared.OnCentral;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk's page of feedback. */
@Configuration
@OnCentral
class FeedbackDesk {

    @Bean
    DeskEntry feedbackPage() {
        return new DeskEntry("desk/feedback", "feedback.desk.title", 22, FeedbackResultsView.class);
    }
}
