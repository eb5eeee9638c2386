package fi.jelppi.support;

import fi.jelppi.shared.Ids;
import fi.jelppi.shared.PointId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a coach typed to give times; not looked at yet. */
public record GivenTimes(
        @Nullable PointId point,
        @Nullable LocalDate date,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        @Nullable Integer minutes) {

    /** Nobody plans further. */
    private static final int MOST_DAYS_AHEAD = 366;

    private static final int MINUTES_OF_AN_HOUR = 60;

    /** Why they cannot be given; the code is the end of the text key {@code support.appointment.bad.<code>}. */
    public enum Problem {
        POINT("point"),
        DATE("date"),
        HOURS("hours"),
        LENGTH("length"),
        /** The same coach gives another time then. */
        OVERLAP("overlap");

        private final String code;

        Problem(String code) {
            this.code = code;
        }

        public String textKey() {
            return "support.appointment.bad." + code;
        }
    }

    /** What came of looking. */
    public sealed interface Checked {}

    /** In order, never empty. */
    public record Good(List<FreeTime> times) implements Checked {}

    public record Bad(Problem problem) implements Checked {}

    /** @param today where the halls are */
    public Checked check(LocalDate today) {
        if (point == null) {
            return new Bad(Problem.POINT);
        }
        if (date == null || date.isBefore(today) || date.isAfter(today.plusDays(MOST_DAYS_AHEAD))) {
            return new Bad(Problem.DATE);
        }
        if (minutes == null || minutes < FreeTime.SHORTEST || minutes > FreeTime.LONGEST) {
            return new Bad(Problem.LENGTH);
        }
        if (from == null || until == null || minuteOf(from) + minutes > minuteOf(until)) {
            return new Bad(Problem.HOURS);
        }
        return new Good(times(point, date, from, minuteOf(until), minutes));
    }

    private static List<FreeTime> times(PointId point, LocalDate date, LocalTime from, int until, int minutes) {
        var times = new ArrayList<FreeTime>();
        for (int minute = minuteOf(from); minute + minutes <= until; minute += minutes) {
            times.add(new FreeTime(
                    Ids.next(),
                    point,
                    date,
                    LocalTime.of(minute / MINUTES_OF_AN_HOUR, minute % MINUTES_OF_AN_HOUR),
                    minutes));
        }
        return times;
    }

    private static int minuteOf(LocalTime time) {
        return time.getHour() * MINUTES_OF_AN_HOUR + time.getMinute();
    }
}
