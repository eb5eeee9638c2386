package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.Component;
import fi.jelppi.desk.spi.DeskEntry;
import fi.jelppi.desk.spi.TodayCard;
import fi.jelppi.shared.OnCentral;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module gives to the desk. */
@Configuration
@OnCentral
class AttendanceDesk {

    static final String PATH = "desk/attendance";

    @Bean
    DeskEntry attendancePage() {
        return new DeskEntry(PATH, "checkin.desk.title", 10, AttendanceView.class);
    }

    @Bean
    TodayCard whoIsHere(AttendanceServices services) {
        return new TodayCard() {

            @Override
            public int order() {
                return 10;
            }

            @Override
            public Component create() {
                return new HereNowCard(services);
            }
        };
    }
}
