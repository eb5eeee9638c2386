package fi.jelppi.support.desk;

import fi.jelppi.desk.spi.DeskEntry;
import fi.jelppi.shared.OnCentral;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module gives to the desk. */
@Configuration
@OnCentral
class SupportDesk {

    @Bean
    DeskEntry callsPage() {
        return new DeskEntry("desk/calls", "support.desk.calls", 30, CallsView.class);
    }

    @Bean
    DeskEntry appointmentsPage() {
        return new DeskEntry("desk/appointments", "support.appointment.desk.title", 32, AppointmentsView.class);
    }

    @Bean
    DeskEntry linesPage() {
        return new DeskEntry("desk/support-lines", "support.lines.title", 710, SupportLinesView.class);
    }
}
