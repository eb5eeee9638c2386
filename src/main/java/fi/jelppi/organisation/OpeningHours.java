package fi.jelppi.organisation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When a hall is open: an exception decides its days, otherwise a holiday is closed, otherwise the hours of the weekday hold.
 * A night belongs to the day on which it began, so hours past midnight go on into a closed day.
 */
public record OpeningHours(Map<DayOfWeek, List<TimeSpan>> week, List<HoursException> exceptions) {

    public static final OpeningHours UNKNOWN = new OpeningHours(Map.of(), List.of());

    /** A hall that is closed for the summer still says when it opens. */
    private static final int DAYS_AHEAD = 120;

    /** @throws IllegalArgumentException when hours of a day overlap or a day has two exceptions */
    public OpeningHours {
        var days = new EnumMap<DayOfWeek, List<TimeSpan>>(DayOfWeek.class);
        week.forEach((day, spans) -> {
            if (TimeSpan.overlap(spans)) {
                throw new IllegalArgumentException("hours overlap on " + day);
            }
            if (!spans.isEmpty()) {
                days.put(day, spans.stream().sorted(TimeSpan.IN_ORDER).toList());
            }
        });
        exceptions = exceptions.stream()
                .sorted((one, other) -> one.first().compareTo(other.first()))
                .toList();
        for (int next = 1; next < exceptions.size(); next++) {
            if (exceptions.get(next - 1).overlaps(exceptions.get(next))) {
                throw new IllegalArgumentException("a day has two exceptions");
            }
        }
        week = Map.copyOf(days);
    }

    public boolean isKnown() {
        return !week.isEmpty() || exceptions.stream().anyMatch(exception -> !exception.isClosed());
    }

    /** The same week with these exceptions. */
    public OpeningHours exceptions(HoursException... others) {
        return new OpeningHours(week, List.of(others));
    }

    public Optional<HoursException> exceptionOn(LocalDate day) {
        return exceptions.stream().filter(exception -> exception.covers(day)).findFirst();
    }

    /** The hours that begin on a day. */
    public List<TimeSpan> on(LocalDate day) {
        return exceptionOn(day)
                .map(HoursException::hours)
                .orElseGet(() ->
                        Holiday.on(day).isPresent() ? List.of() : week.getOrDefault(day.getDayOfWeek(), List.of()));
    }

    public boolean isOpen(Instant at, ZoneId zone) {
        return at(at, zone) instanceof OpenState.Open;
    }

    public OpenState at(Instant at, ZoneId zone) {
        if (!isKnown()) {
            return new OpenState.Unknown();
        }
        var today = LocalDate.ofInstant(at, zone);
        for (Opening opening : openings(today.minusDays(1), today.plusDays(DAYS_AHEAD), zone)) {
            if (opening.contains(at)) {
                return new OpenState.Open(opening.end());
            }
            if (opening.start().isAfter(at)) {
                return new OpenState.Closed(Optional.of(opening.start()));
            }
        }
        return new OpenState.Closed(Optional.empty());
    }

    /** What begins on these days, in order; one opening where one goes over into the next. */
    List<Opening> openings(LocalDate first, LocalDate last, ZoneId zone) {
        var joined = new ArrayList<Opening>();
        first.datesUntil(last.plusDays(1))
                .flatMap(day -> on(day).stream().map(span -> span.on(day, zone)))
                .filter(opening -> !opening.isEmpty())
                .forEach(opening -> {
                    if (!joined.isEmpty() && joined.getLast().reaches(opening)) {
                        joined.add(joined.removeLast().joined(opening));
                    } else {
                        joined.add(opening);
                    }
                });
        return joined;
    }
}
