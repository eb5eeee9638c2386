package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import fi.jelppi.desk.spi.Pulse;

/** Who is here today, in five figures; not there on a day without events. */
class HereNowCard extends Section {

    private final AttendanceServices services;
    private final NumbersBar numbers = new NumbersBar();

    HereNowCard(AttendanceServices services, Pulse pulse) {
        this.services = services;
        addClassNames("attendance-card", "desk-wide");
        add(
                new H2(getTranslation("checkin.desk.here-now")),
                numbers,
                new RouterLink(getTranslation("checkin.desk.open-list"), AttendanceView.class));
        refresh();
        pulse.everyBeat(this, this::refresh);
        pulse.onChange(this, this::refresh, services.changes()::subscribe);
    }

    private void refresh() {
        var sessions = services.attendance().sessions(services.today());
        setVisible(!sessions.isEmpty());
        numbers.show(services.attendance().numbers(sessions));
    }
}
