package fi.jelppi.demo;

import fi.jelppi.organisation.HallHost;
import fi.jelppi.organisation.OpeningHours;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.PointInfo;
import fi.jelppi.organisation.PointInfos;
import fi.jelppi.organisation.PointPhone;
import fi.jelppi.organisation.Points;
import fi.jelppi.organisation.StaffDay;
import fi.jelppi.organisation.TimeSpan;
import fi.jelppi.shared.Documents;
import fi.jelppi.shared.Ids;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PhoneNumber;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Hours, coach days and contacts of the demo's points, once; a coach who was there on the first day is there on each. */
@Component
@OnCentral
@ConditionalOnProperty("jelppi.demo")
class DemoInfo {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");
    private static final int DAY_HOURS = 6;

    private final Points points;
    private final PointInfos infos;
    private final Clock clock;
    private final JelppiProperties properties;

    DemoInfo(Points points, PointInfos infos, Clock clock, JelppiProperties properties) {
        this.points = points;
        this.infos = infos;
        this.clock = clock;
        this.properties = properties;
    }

    void load() {
        for (Point point : points.all()) {
            var told = infos.edit(point.id());
            if (told.version() == Documents.NEW) {
                infos.save(info(point), told.version());
            } else {
                openToday(point, told);
            }
        }
    }

    private PointInfo info(Point point) {
        return PointInfo.of(point.id())
                .with(new OpeningHours(week(point), List.of()))
                .plus(rows("staff.csv", point).stream().map(this::day).toList())
                .with(phones(point), host(point));
    }

    private void openToday(Point point, PointInfos.Editable told) {
        var today = now().toLocalDate();
        boolean empty = told.info().days().stream().noneMatch(day -> day.date().equals(today));
        var again = rows("staff.csv", point).stream()
                .filter(row -> row.get("start").isEmpty())
                .map(this::day)
                .toList();
        if (empty && !again.isEmpty()) {
            infos.save(told.info().plus(again), told.version());
        }
    }

    private static Map<DayOfWeek, List<TimeSpan>> week(Point point) {
        var week = new EnumMap<DayOfWeek, List<TimeSpan>>(DayOfWeek.class);
        rows("hours.csv", point).forEach(row -> {
            for (int day = number(row, "first day"); day <= number(row, "last day"); day++) {
                week.put(DayOfWeek.of(day), List.of(new TimeSpan(time(row, "start"), time(row, "end"))));
            }
        });
        return week;
    }

    /** Without a start: from about an hour ago, whatever the hour. */
    private StaffDay day(CSVRecord row) {
        var hour = now().truncatedTo(ChronoUnit.HOURS);
        var begun = hour.getHour() == 0 ? hour : hour.minusHours(1);
        var time = row.get("start").isEmpty()
                ? new TimeSpan(begun.toLocalTime(), hour.plusHours(DAY_HOURS).toLocalTime())
                : new TimeSpan(time(row, "start"), time(row, "end"));
        return new StaffDay(
                Ids.next(),
                StaffDay.Kind.valueOf(row.get("kind")),
                row.get("who"),
                row.get("topic").isEmpty() ? null : row.get("topic"),
                now().toLocalDate().plusDays(number(row, "in days")),
                time);
    }

    private static List<PointPhone> phones(Point point) {
        return rows("contacts.csv", point).stream()
                .map(row -> new PointPhone(row.get("label"), new PhoneNumber(row.get("number"))))
                .toList();
    }

    private static HallHost host(Point point) {
        return rows("contacts.csv", point).stream()
                .map(row -> row.get("host"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(name -> new HallHost(name, null))
                .orElseGet(() -> new HallHost(null, null));
    }

    private static List<CSVRecord> rows(String file, Point point) {
        return DemoFile.rows(file).stream()
                .filter(row -> row.get("village").equals(point.village()))
                .toList();
    }

    private static LocalTime time(CSVRecord row, String column) {
        return LocalTime.parse(row.get(column), TIME);
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(properties.zone());
    }
}
