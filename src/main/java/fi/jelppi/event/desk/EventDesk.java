package fi.jelppi.event.desk;

import fi.jelppi.desk.spi.DeskEntry;
import fi.jelppi.shared.OnCentral;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of this module at the desk. */
@Configuration
@OnCentral
class EventDesk {

    static final String LIST = "desk/events";
    static final String FORM = "desk/event";
    static final String REGISTRATIONS = "desk/registrations";
    static final String IMPORT = "desk/registrations-import";

    /** Everybody who works at the desk. */
    static final String ADMIN = "ADMIN";

    static final String COORDINATOR = "COORDINATOR";
    static final String COACH = "COACH";

    @Bean
    DeskEntry eventList() {
        return new DeskEntry(LIST, "event.list.title", 20, EventListView.class);
    }

    @Bean
    DeskEntry eventForm() {
        return new DeskEntry(FORM, null, 21, EventFormView.class);
    }

    @Bean
    DeskEntry eventRegistrations() {
        return new DeskEntry(REGISTRATIONS, null, 22, RegistrationsView.class);
    }

    @Bean
    DeskEntry eventImport() {
        return new DeskEntry(IMPORT, null, 23, ImportView.class);
    }
}
