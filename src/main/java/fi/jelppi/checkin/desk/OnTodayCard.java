package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import fi.jelppi.checkin.AttendanceNumbers;
import fi.jelppi.desk.spi.Pulse;
import fi.jelppi.event.Session;
import java.time.Instant;
import java.util.List;

/** What is on today at all points, each with how many are in; a tap opens its list. */
class OnTodayCard extends Section {

    private final AttendanceServices services;
    private final AttendanceWords words;
    private final UnorderedList list = new UnorderedList();
    private List<Line> shown = List.of();

    /** What a session's line says. */
    private record Line(Session session, String numbers, boolean open) {}

    OnTodayCard(AttendanceServices services, Pulse pulse) {
        this.services = services;
        this.words = new AttendanceWords(this, services);
        addClassNames("desk-card", "desk-wide");
        list.addClassName("today-list");
        show(lines());
        pulse.everyBeat(this, this::refresh);
        pulse.onChange(this, this::refresh, services.changes()::subscribe);
    }

    private void refresh() {
        var now = lines();
        if (!now.equals(shown)) {
            show(now);
        }
    }

    private void show(List<Line> now) {
        shown = now;
        removeAll();
        list.removeAll();
        now.forEach(line -> list.add(item(line)));
        add(new H2(getTranslation("checkin.desk.on-today")));
        add(now.isEmpty() ? new Paragraph(getTranslation("checkin.desk.nothing-on")) : list);
    }

    private List<Line> lines() {
        Instant now = services.clock().instant();
        return services.attendance().sessions(services.today()).stream()
                .map(session -> new Line(session, numbers(session, now), session.openAt(now)))
                .toList();
    }

    private String numbers(Session session, Instant now) {
        AttendanceNumbers numbers = services.attendance().numbers(List.of(session));
        if (!now.isBefore(session.endsAt())) {
            return getTranslation("checkin.desk.on-today.over", numbers.people());
        }
        return session.openAt(now)
                ? getTranslation("checkin.desk.on-today.open", numbers.here(), numbers.absent())
                : getTranslation("checkin.desk.on-today.coming", numbers.absent());
    }

    private Component item(Line line) {
        var session = line.session();
        var time = new Span(words.times(session));
        time.addClassName("today-time");
        var link = new RouterLink(services.names().event(session), AttendanceView.class);
        link.setQueryParameters(
                QueryParameters.of(AttendanceView.SESSION, session.id().value().toString()));
        var place = new Span(services.names().villages(session));
        place.addClassName("today-place");
        var what = new Div(link, place);
        what.addClassName("today-what");
        var numbers = new Span(line.numbers());
        numbers.addClassNames("badge", line.open() ? "good" : "quiet");
        return new ListItem(time, what, numbers);
    }
}
