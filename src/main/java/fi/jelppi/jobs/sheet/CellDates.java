package fi.jelppi.jobs.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people write them in Finland: {@code 1.6.2026}, {@code 1.6.}, {@code ma 1.6.2026 klo 16}, in ISO 8601, or as the
 * number that Excel counts. What could be read in two ways, such as {@code 1/6/2026}, is none.
 */
final class CellDates {

    /** In the year 2119: a larger number is something else. */
    static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(80_000);

    private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(30_000);

    /** A day without a year may lie so long ago; else the next one is meant. */
    private static final int DAYS_BACK = 90;

    private static final int CENTURY = 2000;
    private static final int CENTURY_YEARS = 100;
    private static final int LONGEST = 60;
    private static final int LEAP_YEARS = 8;

    private static final String TIME =
            "(?:(?:(?:klo|kello|kl)\\.?\\s*)(\\d{1,2})(?:[.:](\\d{2}))?|(\\d{1,2})[.:](\\d{2}))(?::\\d{2}(?:\\.\\d+)?)?";
    private static final Pattern FINNISH =
            Pattern.compile("(?:(?:viimeistään|viim\\.?)\\s+)?(?:(?:ma|ti|ke|to|pe|la|su)\\.?,?\\s+)?"
                    + "(\\d{1,2})\\.\\s?(\\d{1,2})\\.?(?:\\s?(\\d{4}|(?<=\\.)\\d{2}(?![.:\\d])))?"
                    + "(?:,?\\s+" + TIME + ")?(?:\\s+(?:mennessä|saakka|asti|alkaen))?");
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:(?:[t,]\\s*|\\s+)" + TIME + ")?");
    private static final Pattern WITH_OFFSET =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}t\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:z|[+-]\\d{2}:\\d{2})");
    private static final Pattern SPAN = Pattern.compile(
            "\\s*\\d{1,2}\\.(?:\\s?\\d{1,2}\\.)?(?:\\s?\\d{4})?\\s*[-–—]\\s*(\\d{1,2}\\.\\s?\\d{1,2}\\..*)");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:[.,]\\d{1,15})?");

    private static final Set<String> NO_DAY = Set.of(
            "toistaiseksi",
            "jatkuva",
            "jatkuva haku",
            "avoin",
            "heti",
            "sopimuksen mukaan",
            "sop. mukaan",
            "until further notice",
            "as agreed",
            "tills vidare",
            "enligt överenskommelse");

    private final LocalDate today;
    private final ZoneId zone;

    CellDates(LocalDate today, ZoneId zone) {
        this.today = today;
        this.zone = zone;
    }

    /** @param time null when only a day is told */
    record Moment(LocalDate day, @Nullable LocalTime time) {}

    /**
     * Empty where a word says that there is no day, for example {@code toistaiseksi}.
     *
     * @throws DateTimeException when it is no date
     */
    Optional<Moment> read(String cell) {
        var text = cell.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        if (NO_DAY.contains(text)) {
            return Optional.empty();
        }
        if (text.length() > LONGEST) {
            throw new DateTimeException("too long for a date");
        }
        if (WITH_OFFSET.matcher(text).matches()) {
            var local = OffsetDateTime.parse(text.toUpperCase(Locale.ROOT))
                    .atZoneSameInstant(zone)
                    .toLocalDateTime();
            return Optional.of(new Moment(local.toLocalDate(), local.toLocalTime()));
        }
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(new Moment(day(number(iso, 1), number(iso, 2), number(iso, 3)), time(iso)));
        }
        var finnish = FINNISH.matcher(text);
        return Optional.of(finnish.matches() ? new Moment(finnishDay(finnish), time(finnish)) : serial(text));
    }

    /** When the time for applying ends: a day alone counts to its end, and of {@code 1.–31.3.2026} the later one. */
    Optional<Instant> end(String cell) {
        var span = SPAN.matcher(cell);
        return read(span.matches() ? span.group(1) : cell)
                .map(moment -> moment.time() == null
                        ? moment.day().plusDays(1).atStartOfDay(zone).toInstant()
                        : moment.day().atTime(moment.time()).atZone(zone).toInstant());
    }

    /** When something begins: a day alone counts from its start. */
    Optional<Instant> start(String cell) {
        return read(cell)
                .map(moment -> moment.time() == null
                        ? moment.day().atStartOfDay(zone).toInstant()
                        : moment.day().atTime(moment.time()).atZone(zone).toInstant());
    }

    private static Moment serial(String text) {
        if (!SERIAL.matcher(text).matches()) {
            throw new DateTimeException("not a date");
        }
        var days = new BigDecimal(text.replace(',', '.'));
        if (days.compareTo(FIRST_SERIAL) < 0 || days.compareTo(LAST_SERIAL) >= 0) {
            throw new DateTimeException("not a date");
        }
        var at = ExcelCells.date(days);
        var time = at.toLocalTime();
        return new Moment(at.toLocalDate(), time.equals(LocalTime.MIDNIGHT) ? null : time);
    }

    private LocalDate finnishDay(Matcher found) {
        int day = number(found, 1);
        int month = number(found, 2);
        if (found.group(3) != null) {
            int year = number(found, 3);
            return day(found.group(3).length() == 2 ? CENTURY + year : year, month, day);
        }
        var earliest = today.minusDays(DAYS_BACK);
        for (int year = earliest.getYear(); year <= earliest.getYear() + LEAP_YEARS; year++) {
            if (day != 29 || month != 2 || Year.isLeap(year)) {
                var next = LocalDate.of(year, month, day);
                if (!next.isBefore(earliest)) {
                    return next;
                }
            }
        }
        throw new DateTimeException("no such day");
    }

    /** {@code 24} o'clock ends the day, which is what no time at all means. */
    private static @Nullable LocalTime time(Matcher found) {
        int hours = found.groupCount() - 3;
        boolean worded = found.group(hours) != null;
        var hour = found.group(worded ? hours : hours + 2);
        var minute = found.group(worded ? hours + 1 : hours + 3);
        if (hour == null) {
            return null;
        }
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        boolean endOfDay = Integer.parseInt(hour) == 24 && minutes == 0;
        return endOfDay ? null : LocalTime.of(Integer.parseInt(hour), minutes);
    }

    private static LocalDate day(int year, int month, int day) {
        if (year < CENTURY || year >= CENTURY + CENTURY_YEARS) {
            throw new DateTimeException("not of this century");
        }
        return LocalDate.of(year, month, day);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
