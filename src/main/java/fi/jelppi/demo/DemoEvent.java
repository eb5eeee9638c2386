package fi.jelppi.demo;

import fi.jelppi.event.Event;
import fi.jelppi.event.EventKind;
import fi.jelppi.event.Session;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code demo/events.csv}. Without a start it is on right now, whatever the hour.
 *
 * @param people how many register
 */
record DemoEvent(String village, Event event, int people) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");
    private static final Duration DOOR = Duration.ofMinutes(30);

    /** @param points by village */
    static DemoEvent of(CSVRecord row, Map<String, PointId> points, ZonedDateTime now) {
        var id = EventId.next();
        var point = known(row.get("village"), points);
        var event = new Event(
                id,
                row.get("title"),
                EventKind.valueOf(row.get("kind")),
                point,
                isYes(row, "walk-ins"),
                isYes(row, "check-out"),
                number(row, "capacity"),
                true,
                false,
                List.of(session(row, id, point, now)),
                halls(row, points));
        return new DemoEvent(row.get("village"), event, Integer.parseInt(row.get("people")));
    }

    /** Other villages that take part, with a comma between them. */
    private static List<PointId> halls(CSVRecord row, Map<String, PointId> points) {
        return row.get("halls").isEmpty()
                ? List.of()
                : Arrays.stream(row.get("halls").split(",", -1))
                        .map(village -> known(village, points))
                        .toList();
    }

    private static PointId known(String village, Map<String, PointId> points) {
        return Objects.requireNonNull(points.get(village), "of points.csv");
    }

    private static Session session(CSVRecord row, EventId event, PointId point, ZonedDateTime now) {
        if (row.get("start").isEmpty()) {
            return onNow(event, point, row.get("room"), now);
        }
        return new Session(
                SessionId.next(),
                event,
                point,
                now.toLocalDate().plusDays(Long.parseLong(row.get("in days"))),
                LocalTime.parse(row.get("start"), TIME),
                LocalTime.parse(row.get("end"), TIME),
                now.getZone(),
                row.get("room"),
                DOOR);
    }

    /** From about an hour ago, but never yesterday, for the next hours. */
    static Session onNow(EventId event, PointId point, @Nullable String room, ZonedDateTime now) {
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        var start = hour.getHour() == 0 ? hour : hour.minusHours(1);
        return new Session(
                SessionId.next(),
                event,
                point,
                now.toLocalDate(),
                start.toLocalTime(),
                hour.plusHours(8).toLocalTime(),
                now.getZone(),
                room,
                DOOR);
    }

    private static boolean isYes(CSVRecord row, String column) {
        return row.get(column).equals("yes");
    }

    private static @Nullable Integer number(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? null : Integer.valueOf(row.get(column));
    }
}
