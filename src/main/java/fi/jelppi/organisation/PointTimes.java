package fi.jelppi.organisation;

import fi.jelppi.shared.i18n.Languages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Says in the language of the reader when a hall is open and who is there until when.
 *
 * @param texts text by key, in that language
 */
public record PointTimes(Locale language, Texts texts) {

    /** How a text is found. */
    @FunctionalInterface
    public interface Texts {
        String get(String key, Object... parameters);
    }

    /** For example {@code 9.00}. */
    public String time(LocalTime at) {
        return pattern("organisation.time.time-pattern").format(at);
    }

    /** For example {@code 9.00–15.00}. */
    public String span(TimeSpan span) {
        return Languages.range(time(span.start()), time(span.end()), language);
    }

    /** For example {@code 9.00–12.00, 13.00–16.00}; in words when there are none. */
    public String spans(List<TimeSpan> spans) {
        return spans.isEmpty()
                ? texts.get("organisation.time.closed")
                : spans.stream().map(this::span).collect(Collectors.joining(", "));
    }

    /** For example {@code ti 24.11.2026}. */
    public String date(LocalDate day) {
        return pattern("organisation.time.date-pattern").format(day);
    }

    /** A day soon: {@code tänään}, {@code huomenna} or for example {@code ti 24.11.}. */
    public String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return texts.get("organisation.time.today");
        }
        return day.equals(today.plusDays(1))
                ? texts.get("organisation.time.tomorrow")
                : pattern("organisation.time.day-pattern").format(day);
    }

    /** For example {@code Avoinna klo 15.00 asti}. */
    public String state(PointMoment moment) {
        return switch (moment.open()) {
            case OpenState.Open open -> open(open.until(), moment);
            case OpenState.Closed closed ->
                closed.opensAt()
                        .map(opens -> texts.get(
                                "organisation.time.opens",
                                day(LocalDate.ofInstant(opens, moment.zone()), moment.today()),
                                time(opens, moment.zone())))
                        .orElseGet(() -> texts.get("organisation.time.closed-long"));
            case OpenState.Unknown _ -> texts.get("organisation.time.unknown");
        };
    }

    /** A hall that stays open for days tells the day too. */
    private String open(Instant until, PointMoment moment) {
        var day = LocalDate.ofInstant(until, moment.zone());
        boolean soon = !day.isAfter(moment.today().plusDays(1));
        return soon
                ? texts.get("organisation.time.open", time(until, moment.zone()))
                : texts.get("organisation.time.open-long", day(day, moment.today()), time(until, moment.zone()));
    }

    /** For example {@code Ville on paikalla klo 14.00 asti}. */
    public String here(StaffDay day) {
        return texts.get("organisation.time.here", day.who(), time(day.time().end()));
    }

    /** For example {@code Kela tulee tänään klo 12.00–14.00}. */
    public String comes(StaffDay day, LocalDate today) {
        return texts.get("organisation.time.comes", day.who(), day(day.date(), today), span(day.time()));
    }

    private String time(Instant at, ZoneId zone) {
        return time(LocalTime.ofInstant(at, zone));
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(texts.get(key), Locale.of(language.getLanguage()));
    }
}
