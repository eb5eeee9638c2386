package fi.jelppi.jobs.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * What a cell of Excel shows, as text: a date in ISO 8601, hours as {@code 7:30}, a number with the zeros that its format
 * puts in front.
 */
final class ExcelCells {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int SECONDS_A_DAY = 24 * 60 * 60;
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int MINUTES_AN_HOUR = 60;

    /** Days; what is shown in hours and is longer is a date with a time. */
    private static final BigDecimal LONGEST_TIME = BigDecimal.valueOf(31);

    /** Excel counts in 15 digits; what comes after them is how a computer writes down fractions. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final int LONGEST_NUMBER = 40;

    /** Of a format: texts in quotation marks, what stands in brackets, single signs after a backslash. */
    private static final Pattern NO_PART = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    private static final Pattern DATE_PART = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOUR_PART = Pattern.compile("[hH]");
    private static final Pattern ZEROS = Pattern.compile("0{2,20}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d{1,3})?");

    private final LocalDate dayZero;

    ExcelCells(boolean from1904) {
        dayZero = from1904 ? DAY_ZERO_OF_1904 : DAY_ZERO;
    }

    /** A date and time by Excel's count of days since the end of 1899. */
    static LocalDateTime date(BigDecimal days) {
        return date(days, DAY_ZERO);
    }

    private static LocalDateTime date(BigDecimal days, LocalDate dayZero) {
        long seconds = Math.round(days.doubleValue() * SECONDS_A_DAY);
        return dayZero.atStartOfDay().plusSeconds(seconds);
    }

    String text(Cell cell) {
        var raw = Objects.requireNonNullElse(cell.getRawValue(), "");
        if (cell.getType() == CellType.BOOLEAN) {
            return raw.equals("1") || raw.equalsIgnoreCase("true") ? "true" : "false";
        }
        // The reader calls every cell of t="str" a formula, so the type alone would take a text of digits for a number.
        boolean number = cell.getValue() instanceof BigDecimal;
        if (number && raw.length() <= LONGEST_NUMBER && NUMBER.matcher(raw).matches()) {
            var value = new BigDecimal(raw);
            return number(value.scale() > 0 ? value.round(SHOWN) : value, cell);
        }
        return cell.getType() == CellType.STRING ? Objects.requireNonNullElse(cell.asString(), "") : raw;
    }

    private String number(BigDecimal value, Cell cell) {
        var format = Objects.requireNonNullElse(cell.getDataFormatString(), "");
        if (isDate(format) && isDay(value)) {
            if (value.compareTo(LONGEST_TIME) < 0 && HOUR_PART.matcher(format).find()) {
                return hours(value);
            }
            var at = date(value, dayZero);
            return at.toLocalTime().toSecondOfDay() == 0 ? at.toLocalDate().toString() : at.toString();
        }
        var plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        return ZEROS.matcher(format).matches() && plain.length() < format.length()
                ? "0".repeat(format.length() - plain.length()) + plain
                : plain;
    }

    /** A time of the day, or how long something takes: no day belongs to it. */
    private static String hours(BigDecimal days) {
        long minutes = Math.round(days.doubleValue() * MINUTES_A_DAY);
        return String.format(Locale.ROOT, "%d:%02d", minutes / MINUTES_AN_HOUR, minutes % MINUTES_AN_HOUR);
    }

    private static boolean isDate(String format) {
        return DATE_PART.matcher(NO_PART.matcher(format).replaceAll("")).find();
    }

    private static boolean isDay(BigDecimal value) {
        return value.signum() > 0 && value.compareTo(CellDates.LAST_SERIAL) < 0;
    }
}
