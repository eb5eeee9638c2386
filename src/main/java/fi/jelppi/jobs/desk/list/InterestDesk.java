package fi.jelppi.jobs.desk.list;

import fi.jelppi.desk.spi.DeskEntry;
import fi.jelppi.shared.OnCentral;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this part gives to the desk. */
@Configuration
@OnCentral
class InterestDesk {

    @Bean
    DeskEntry interestsPage() {
        return new DeskEntry("desk/interests", "jobs.interest.desk.title", 32, InterestsView.class);
    }
}
