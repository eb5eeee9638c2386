package fi.jelppi.jobs.desk;

import fi.jelppi.desk.spi.DeskEntry;
import fi.jelppi.shared.OnCentral;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module gives to the desk. */
@Configuration
@OnCentral
class JobDesk {

    /** Where vacancies are brought from a file. */
    static final String SHEETS = "desk/job-sheets";

    @Bean
    DeskEntry jobsPage() {
        return new DeskEntry("desk/jobs", "jobs.desk.title", 25, JobsView.class);
    }

    @Bean
    DeskEntry jobSourcesPage() {
        return new DeskEntry("desk/job-sources", "jobs.desk.sources", 720, SourcesView.class);
    }
}
