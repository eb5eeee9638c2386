package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.checkin.SilentKiosks.Silent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Says which hall is without a connection and since when. */
class SilentNotice extends Div {

    private final AttendanceServices services;
    private final AttendanceWords words;
    private List<String> said = List.of();

    SilentNotice(AttendanceServices services) {
        this.services = services;
        this.words = new AttendanceWords(this, services);
        addClassName("attendance-silent");
        getElement().setAttribute("role", "status");
        refresh();
    }

    /** Says again only what has changed: screen readers read it out. */
    void refresh() {
        var now = services.silent().now().stream().map(this::sentence).toList();
        if (now.equals(said)) {
            return;
        }
        said = now;
        removeAll();
        now.forEach(sentence -> {
            Span dot = new Span();
            dot.addClassName("attendance-dot");
            Div line = new Div(dot, new Span(sentence));
            line.addClassName("attendance-silent-line");
            add(line);
        });
    }

    private String sentence(Silent kiosk) {
        String village = services.names().village(kiosk.point());
        Instant since = kiosk.since();
        if (since == null) {
            return words.text("checkin.desk.silent.never", village, kiosk.kiosk());
        }
        LocalDate day = words.day(since);
        return day.equals(services.today())
                ? words.text("checkin.desk.silent.since", village, words.time(since), kiosk.kiosk())
                : words.text(
                        "checkin.desk.silent.since-day", village, words.date(day), words.time(since), kiosk.kiosk());
    }
}
