package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fi.jelppi.checkin.RefusedScan;
import java.time.LocalDate;
import java.util.List;

/** Scans that were turned away: a wrong event, a forged or unknown code. Folded away until somebody asks. */
class RefusedList extends Details {

    private static final int MOST = 100;

    private final AttendanceServices services;
    private final AttendanceWords words;
    private final UnorderedList lines = new UnorderedList();

    RefusedList(AttendanceServices services) {
        this.services = services;
        this.words = new AttendanceWords(this, services);
        addClassName("attendance-refused");
        add(lines);
    }

    void show(LocalDate day) {
        List<RefusedScan> scans = services.attendance().refused(day, MOST);
        setVisible(!scans.isEmpty());
        setSummaryText(getTranslation("checkin.desk.refused", scans.size()));
        lines.removeAll();
        scans.forEach(scan -> lines.add(new ListItem(words.text(
                "checkin.desk.refused.line",
                words.time(scan.at()),
                services.names().kiosk(scan.device()),
                words.text("checkin.desk.refused." + scan.reason().code())))));
    }
}
