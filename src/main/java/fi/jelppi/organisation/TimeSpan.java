package fi.jelppi.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * Hours of a day by the clock on the wall. An end that is not after the start lies on the next day: {@code 18.00–1.00} goes
 * on past midnight, {@code 18.00–0.00} until midnight, {@code 0.00–0.00} is the whole day.
 */
public record TimeSpan(LocalTime start, LocalTime end) {

    static final Comparator<TimeSpan> IN_ORDER = Comparator.comparing(TimeSpan::start);

    /** Whether two of them share time, counted from the same day. */
    public static boolean overlap(List<TimeSpan> spans) {
        var ordered = spans.stream().sorted(IN_ORDER).toList();
        for (int next = 1; next < ordered.size(); next++) {
            var before = ordered.get(next - 1);
            if (before.endsOnNextDay() || before.end.isAfter(ordered.get(next).start)) {
                return true;
            }
        }
        return false;
    }

    /** Midnight itself counts as the next day. */
    public boolean endsOnNextDay() {
        return !end.isAfter(start);
    }

    /** When that is on a day. Empty where the clock jumps over all of it. */
    public Opening on(LocalDate day, ZoneId zone) {
        var endDay = endsOnNextDay() ? day.plusDays(1) : day;
        var from = from(day.atTime(start), zone);
        var until = until(endDay.atTime(end), zone);
        return new Opening(from, until.isBefore(from) ? from : until);
    }

    /** An hour that exists twice begins with the first, one that the clock jumps over when it jumps. */
    private static Instant from(LocalDateTime local, ZoneId zone) {
        var jump = zone.getRules().getTransition(local);
        return jump != null && jump.isGap()
                ? jump.getInstant()
                : local.atZone(zone).toInstant();
    }

    /** An hour that exists twice ends with the second. */
    private static Instant until(LocalDateTime local, ZoneId zone) {
        var jump = zone.getRules().getTransition(local);
        return jump != null && jump.isGap()
                ? jump.getInstant()
                : local.atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }
}
