package fi.jelppi.sync.spi;

import fi.jelppi.shared.JelppiProperties;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** What holds for every fact about a day's numbers of a kiosk, and for the table that they are kept in (decision 0234). */
public final class DayNumbers {

    /** More lines go into another fact. */
    public static final int MOST_LINES = 200;

    /** More than a whole village taps in a day. */
    public static final int MOST_A_DAY = 10_000;

    /** A summer can be compared with the one before. */
    public static final Period KEPT = Period.ofMonths(13);

    private DayNumbers() {}

    /** @throws IllegalArgumentException for a day to come, one that is longer ago than figures are kept, or too many lines */
    public static void check(FactContext context, LocalDate day, int lines, JelppiProperties properties) {
        var today = LocalDate.ofInstant(context.receivedAt(), properties.zone());
        if (day.isAfter(today) || day.isBefore(today.minus(KEPT).minusDays(2))) {
            throw new IllegalArgumentException("a day that is not over, or longer ago than figures are kept");
        }
        if (lines < 1 || lines > MOST_LINES) {
            throw new IllegalArgumentException("1 to " + MOST_LINES + " lines");
        }
    }

    /** @throws IllegalArgumentException for a number that nobody can have counted */
    public static void check(int count) {
        if (count < 0 || count > MOST_A_DAY) {
            throw new IllegalArgumentException("counts below 0 or above " + MOST_A_DAY);
        }
    }

    /** Updates the rows that are there, to the higher number each, and adds those that are not. Both take the same values. */
    public static void raise(JdbcTemplate jdbc, String update, String insert, List<Object[]> rows) {
        int[] raised = jdbc.batchUpdate(update, rows);
        var missing = new ArrayList<Object[]>();
        for (int at = 0; at < raised.length; at++) {
            if (raised[at] == 0) {
                missing.add(rows.get(at));
            }
        }
        jdbc.batchUpdate(insert, missing);
    }
}
