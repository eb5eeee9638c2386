package fi.jelppi.jobs.post;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as a browser sends them (ISO 8601) or as people write them: {@code 31.8.2026}. */
final class PostDates {

    private static final Pattern FINNISH = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    private PostDates() {}

    static Optional<LocalDate> parse(String text) {
        try {
            var finnish = FINNISH.matcher(text);
            return Optional.of(
                    finnish.matches()
                            ? LocalDate.of(
                                    Integer.parseInt(finnish.group(3)),
                                    Integer.parseInt(finnish.group(2)),
                                    Integer.parseInt(finnish.group(1)))
                            : LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
