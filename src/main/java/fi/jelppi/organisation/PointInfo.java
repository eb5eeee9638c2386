package fi.jelppi.organisation;

import fi.jelppi.shared.PointId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What visitors are told about a point beside its name: when it is open, who is there and whom to call.
 *
 * @param days in order
 * @param phones in the order in which they are shown
 */
public record PointInfo(
        PointId point, OpeningHours hours, List<StaffDay> days, List<PointPhone> phones, HallHost host) {

    /** More than any village will need; what is more is a mistake. */
    public static final int MOST_DAYS = 300;

    public static final int MOST_EXCEPTIONS = 60;
    public static final int MOST_PHONES = 6;

    public PointInfo {
        days = days.stream().sorted(StaffDay.IN_ORDER).toList();
        phones = List.copyOf(phones);
        if (days.size() > MOST_DAYS
                || phones.size() > MOST_PHONES
                || hours.exceptions().size() > MOST_EXCEPTIONS) {
            throw new IllegalArgumentException("too many days, exceptions or phones");
        }
    }

    /** Nothing is told yet. */
    public static PointInfo of(PointId point) {
        return new PointInfo(point, OpeningHours.UNKNOWN, List.of(), List.of(), HallHost.UNTOLD);
    }

    public PointInfo with(OpeningHours other) {
        return new PointInfo(point, other, days, phones, host);
    }

    /** Beside those that there are. */
    public PointInfo plus(List<StaffDay> more) {
        return new PointInfo(
                point, hours, Stream.concat(days.stream(), more.stream()).toList(), phones, host);
    }

    public PointInfo without(UUID day) {
        var left = days.stream().filter(one -> !one.id().equals(day)).toList();
        return new PointInfo(point, hours, left, phones, host);
    }

    public PointInfo with(List<PointPhone> others, HallHost other) {
        return new PointInfo(point, hours, days, others, other);
    }

    public PointInfo plus(HoursException exception) {
        var more = new ArrayList<>(hours.exceptions());
        more.add(exception);
        return with(new OpeningHours(hours.week(), more));
    }

    public PointInfo without(HoursException exception) {
        var left = hours.exceptions().stream()
                .filter(one -> !one.equals(exception))
                .toList();
        return with(new OpeningHours(hours.week(), left));
    }

    /** Without what was over before that day. */
    PointInfo since(LocalDate day) {
        var current = hours.exceptions().stream()
                .filter(one -> !one.last().isBefore(day))
                .toList();
        var coming = days.stream().filter(one -> !one.date().isBefore(day)).toList();
        return new PointInfo(point, new OpeningHours(hours.week(), current), coming, phones, host);
    }
}
