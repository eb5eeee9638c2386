package fi.jelppi.jobs.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Times as sources write them: with an offset, or local ones of Finland. */
final class SourceTimes {

    static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
    private static final int DATE = 10;

    /** An offset without a colon, as many programs write it. */
    private static final Pattern BARE_OFFSET = Pattern.compile("([+-]\\d{2})(\\d{2})$");

    private SourceTimes() {}

    /**
     * A day alone ends with the day.
     *
     * @throws DateTimeException when it is no time in ISO 8601, also with a blank for the T or an offset without its colon
     */
    static Instant instant(String text) {
        if (text.length() == DATE) {
            return LocalDate.parse(text)
                    .plusDays(1)
                    .atStartOfDay(FINLAND)
                    .minusSeconds(1)
                    .toInstant();
        }
        var iso = BARE_OFFSET.matcher(text).replaceFirst("$1:$2").replaceFirst("(?<=^.{10}) ", "T");
        var parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(iso, OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof OffsetDateTime offset
                ? offset.toInstant()
                : LocalDateTime.from(parsed).atZone(FINLAND).toInstant();
    }
}
