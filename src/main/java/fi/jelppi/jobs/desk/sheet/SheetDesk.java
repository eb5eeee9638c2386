package fi.jelppi.jobs.desk.sheet;

import fi.jelppi.desk.spi.DeskEntry;
import fi.jelppi.shared.OnCentral;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What spreadsheets give to the desk: a page that is reached from the vacancies and their sources. */
@Configuration
@OnCentral
class SheetDesk {

    @Bean
    DeskEntry jobSheetPage() {
        return new DeskEntry("desk/job-sheets", null, 721, SheetView.class);
    }
}
