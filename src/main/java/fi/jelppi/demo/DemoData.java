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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    boolean isLoaded() {
        return !points.all().isEmpty();
    }

    /** Everything, on an empty database. */
    void load() {
        Map<String, PointId> ids = savePoints();
        var people = new DemoPeople();
        for (CSVRecord row : DemoFile.rows("events.csv")) {
            var point = Objects.requireNonNull(ids.get(row.get("village")), "a village of points.csv");
            var demo = DemoEvent.of(row, point, now());
            programme.save(demo.event());
            for (int i = 0; i < demo.people(); i++) {
                registrations.register(demo.event().id(), people.next(demo.village()));
            }
        }
    }

    private Map<String, PointId> savePoints() {
        var ids = new HashMap<String, PointId>();
        for (CSVRecord row : DemoFile.rows("points.csv")) {
            var id = PointId.next();
            points.save(new Point(
                    id,
                    row.get("village"),
                    row.get("name"),
                    Double.parseDouble(row.get("latitude")),
                    Double.parseDouble(row.get("longitude"))));
            ids.put(row.get("village"), id);
        }
        return ids;
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
                sessions);
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(zone);
    }
}
