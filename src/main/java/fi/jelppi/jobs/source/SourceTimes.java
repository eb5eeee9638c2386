package fi.jelppi.jobs.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times as sources write them: with an offset, or local ones of Finland. */
final class SourceTimes {

    static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
    private static final int DATE = 10;

    private SourceTimes() {}

    /**
     * A day alone ends with the day.
     *
     * @throws DateTimeException when it is no time in ISO 8601
     */
    static Instant instant(String text) {
        if (text.length() == DATE) {
            return LocalDate.parse(text)
                    .plusDays(1)
                    .atStartOfDay(FINLAND)
                    .minusSeconds(1)
                    .toInstant();
        }
        var parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof OffsetDateTime offset
                ? offset.toInstant()
                : LocalDateTime.from(parsed).atZone(FINLAND).toInstant();
    }
}
