package fi.jelppi.organisation.desk;

import fi.jelppi.desk.spi.DeskEntry;
import fi.jelppi.shared.OnCentral;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk's pages of the employment points. */
@Configuration
@OnCentral
class PointPages {

    @Bean
    DeskEntry pointsPage() {
        return new DeskEntry("desk/points", "organisation.points", 700, PointsView.class);
    }

    @Bean
    DeskEntry hoursPage() {
        return new DeskEntry("desk/hours", "organisation.info.title", 40, HoursView.class);
    }
}
