package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.Component;
import fi.jelppi.desk.spi.DeskEntry;
import fi.jelppi.desk.spi.Pulse;
import fi.jelppi.desk.spi.TodayCard;
import fi.jelppi.shared.OnCentral;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module gives to the desk. */
@Configuration
@OnCentral
class AttendanceDesk {

    static final String PATH = "desk/attendance";
    static final String LIST_PATH = "desk/attendance-list";

    @Bean
    DeskEntry attendancePage() {
        return new DeskEntry(PATH, "checkin.desk.title", 10, AttendanceView.class);
    }

    @Bean
    DeskEntry attendanceListPage() {
        return new DeskEntry(LIST_PATH, null, 11, AttendanceListView.class);
    }

    @Bean
    TodayCard whoIsHere(AttendanceServices services, Pulse pulse) {
        return new Card(10, () -> new HereNowCard(services, pulse));
    }

    @Bean
    TodayCard whatIsOn(AttendanceServices services, Pulse pulse) {
        return new Card(20, () -> new OnTodayCard(services, pulse));
    }

    private record Card(int order, Supplier<Component> factory) implements TodayCard {

        @Override
        public Component create() {
            return factory.get();
        }
    }
}
