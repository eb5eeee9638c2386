package fi.jelppi.organisation;

import fi.jelppi.shared.PhoneNumber;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.ReferenceType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What visitors are told about a point, on the wire and in the database. Dates and times in ISO 8601, weekdays from Monday = 1. */
record PointInfoPayload(
        List<Hours> week,
        List<Exception> exceptions,
        List<Day> days,
        List<Phone> phones,
        @Nullable String hostName,
        @Nullable String hostPhone) {

    static final ReferenceType<PointInfoPayload> TYPE =
            new ReferenceType<>("organisation.point-info", 1, PointInfoPayload.class);

    record Hours(int day, String start, String end) {

        static Hours of(int day, TimeSpan span) {
            return new Hours(day, span.start().toString(), span.end().toString());
        }

        TimeSpan toSpan() {
            return new TimeSpan(LocalTime.parse(start), LocalTime.parse(end));
        }
    }

    record Span(String start, String end) {

        static Span of(TimeSpan span) {
            return new Span(span.start().toString(), span.end().toString());
        }

        TimeSpan toSpan() {
            return new TimeSpan(LocalTime.parse(start), LocalTime.parse(end));
        }
    }

    record Exception(
            String first,
            String last,
            List<Span> hours,
            @Nullable String note) {

        static Exception of(HoursException exception) {
            return new Exception(
                    exception.first().toString(),
                    exception.last().toString(),
                    exception.hours().stream().map(Span::of).toList(),
                    exception.note());
        }

        HoursException toException() {
            return new HoursException(
                    LocalDate.parse(first),
                    LocalDate.parse(last),
                    hours.stream().map(Span::toSpan).toList(),
                    note);
        }
    }

    record Day(UUID id, String kind, String who, @Nullable String topic, String date, String start, String end) {

        static Day of(StaffDay day) {
            return new Day(
                    day.id(),
                    day.kind().code(),
                    day.who(),
                    day.topic(),
                    day.date().toString(),
                    day.time().start().toString(),
                    day.time().end().toString());
        }

        StaffDay toDay() {
            var time = new TimeSpan(LocalTime.parse(start), LocalTime.parse(end));
            return new StaffDay(id, StaffDay.Kind.of(kind), who, topic, LocalDate.parse(date), time);
        }
    }

    record Phone(String label, String number) {}

    static PointInfoPayload of(PointInfo info) {
        var host = info.host();
        return new PointInfoPayload(
                week(info.hours()),
                info.hours().exceptions().stream().map(Exception::of).toList(),
                info.days().stream().map(Day::of).toList(),
                info.phones().stream()
                        .map(phone -> new Phone(phone.label(), phone.number().value()))
                        .toList(),
                host.name(),
                host.phone() == null ? null : host.phone().value());
    }

    private static List<Hours> week(OpeningHours hours) {
        return hours.week().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(span -> Hours.of(entry.getKey().getValue(), span)))
                .sorted(Comparator.comparing(Hours::day).thenComparing(Hours::start))
                .toList();
    }

    /** @throws RuntimeException when a part cannot be read; the exchange keeps such a record aside */
    PointInfo toInfo(PointId point) {
        var byDay = week.stream()
                .collect(Collectors.groupingBy(
                        hours -> DayOfWeek.of(hours.day()), Collectors.mapping(Hours::toSpan, Collectors.toList())));
        var hours = new OpeningHours(
                byDay, exceptions.stream().map(Exception::toException).toList());
        return new PointInfo(
                point,
                hours,
                days.stream().map(Day::toDay).toList(),
                phones.stream()
                        .map(phone -> new PointPhone(phone.label(), new PhoneNumber(phone.number())))
                        .toList(),
                new HallHost(hostName, hostPhone == null ? null : new PhoneNumber(hostPhone)));
    }
}
