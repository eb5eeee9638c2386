package fi.jelppi.demo;

import fi.jelppi.event.Event;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Registrations;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Loads points, events and registrations once; on later days it opens the same events again, so that old passes still do. */
@Component
@OnCentral
@ConditionalOnProperty("jelppi.demo")
class DemoData {

    /** More than the demo's events of one point. */
    private static final int EVENTS_OF_A_POINT = 50;

    private final Points points;
    private final Programme programme;
    private final Registrations registrations;
    private final Clock clock;
    private final ZoneId zone;

    DemoData(
            Points points, Programme programme, Registrations registrations, Clock clock, JelppiProperties properties) {
        this.points = points;
        this.programme = programme;
        this.registrations = registrations;
        this.clock = clock;
        this.zone = properties.zone();
    }

    /** Everything that is not there yet: a load that was cut off is taken up where it stopped. */
    void load() {
        Map<String, PointId> ids = savePoints();
        var people = new DemoPeople();
        for (CSVRecord row : DemoFile.rows("events.csv")) {
            var demo = DemoEvent.of(row, ids, now());
            var event = known(demo.event()).orElseGet(() -> save(demo.event()));
            int there = registrations.countOf(event.id());
            for (int i = 0; i < demo.people(); i++) {
                // Everybody is taken from the list, so that the ones who follow are the same at each start.
                var person = people.next(demo.village());
                if (i >= there) {
                    registrations.register(event.id(), person);
                }
            }
        }
    }

    private Event save(Event event) {
        programme.save(event);
        return event;
    }

    private Optional<Event> known(Event demo) {
        return programme.coming(demo.point(), LocalDate.EPOCH, EVENTS_OF_A_POINT).stream()
                .filter(event -> event.title().equals(demo.title()))
                .findFirst();
    }

    private Map<String, PointId> savePoints() {
        var ids = points.all().stream().collect(Collectors.toMap(Point::village, Point::id));
        for (CSVRecord row : DemoFile.rows("points.csv")) {
            ids.computeIfAbsent(row.get("village"), village -> savePoint(row));
        }
        return ids;
    }

    private PointId savePoint(CSVRecord row) {
        var id = PointId.next();
        points.save(new Point(
                id,
                row.get("village"),
                row.get("name"),
                Double.parseDouble(row.get("latitude")),
                Double.parseDouble(row.get("longitude"))));
        return id;
    }

    /** Events with a session today, by village; there is at least one at each point after {@link #openToday}. */
    List<Event> today() {
        return programme.sessionsOn(now().toLocalDate()).stream()
                .map(session -> programme.event(session.event()).orElseThrow())
                .distinct()
                .toList();
    }

    /** Gives the events of the first day another session wherever nothing is on now. */
    void openToday() {
        var now = now();
        for (Point point : points.all()) {
            boolean open = programme.sessionsOn(point.id(), now.toLocalDate()).stream()
                    .anyMatch(session -> session.openAt(now.toInstant()));
            if (!open) {
                firstDay(point.id()).forEach(event -> programme.save(openedAt(event, now)));
            }
        }
    }

    private List<Event> firstDay(PointId point) {
        var events = programme.coming(point, LocalDate.EPOCH, EVENTS_OF_A_POINT);
        var first =
                events.stream().map(event -> event.sessions().getFirst().date()).min(LocalDate::compareTo);
        return events.stream()
                .filter(event -> event.sessions().getFirst().date().equals(first.orElseThrow()))
                .toList();
    }

    private static Event openedAt(Event event, ZonedDateTime now) {
        var sessions = new ArrayList<>(event.sessions());
        var room = sessions.getFirst().room();
        sessions.add(DemoEvent.onNow(event.id(), event.point(), room, now));
        return new Event(
                event.id(),
                event.title(),
                event.kind(),
                event.point(),
                event.walkInsAllowed(),
                event.checkOut(),
                event.capacity(),
                event.publicRegistration(),
                event.cancelled(),
                sessions,
                event.halls());
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(zone);
    }
}
