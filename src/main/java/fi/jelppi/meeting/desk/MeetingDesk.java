package fi.jelppi.meeting.desk;

import fi.jelppi.desk.spi.DeskEntry;
import fi.jelppi.shared.OnCentral;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module gives to the desk. */
@Configuration
@OnCentral
class MeetingDesk {

    @Bean
    DeskEntry meetingsPage() {
        return new DeskEntry("desk/meetings", "meeting.desk.title", 15, MeetingsView.class);
    }

    @Bean
    DeskEntry meetingPage() {
        return new DeskEntry("desk/meeting", null, 16, MeetingView.class);
    }

    @Bean
    DeskEntry materialsPage() {
        return new DeskEntry(MaterialsView.PATH, "meeting.desk.material.title", 17, MaterialsView.class);
    }
}
