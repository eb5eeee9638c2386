package fi.jelppi.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTest {

    /** Known days, from printed calendars. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-03, GOOD_FRIDAY",
        "2026-04-06, EASTER_MONDAY",
        "2026-05-14, ASCENSION",
        "2026-06-19, MIDSUMMER_EVE",
        "2026-06-20, MIDSUMMER",
        "2026-10-31, ALL_SAINTS",
        "2027-03-26, GOOD_FRIDAY",
        "2027-05-06, ASCENSION",
        "2027-06-25, MIDSUMMER_EVE",
        "2027-11-06, ALL_SAINTS",
        "2026-12-06, INDEPENDENCE",
        "2026-12-24, CHRISTMAS_EVE",
        "2027-01-06, EPIPHANY"
    })
    void knowsMovableAndFixedDays(LocalDate day, Holiday holiday) {
        assertThat(Holiday.on(day)).contains(holiday);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25", "2026-04-02", "2026-12-31", "2027-06-24", "2026-05-25"})
    void leavesOrdinaryDaysAlone(LocalDate day) {
        assertThat(Holiday.on(day)).isEmpty();
    }

    @Test
    void agreesWithAnIndependentCalendarForTwoCenturies() {
        var calendar = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FINLAND));
        for (int year : IntStream.rangeClosed(1993, 2192).toArray()) {
            List<LocalDate> ours = Arrays.stream(Holiday.values())
                    .map(holiday -> holiday.in(year))
                    .distinct()
                    .sorted()
                    .toList();
            List<LocalDate> theirs = calendar.getHolidays(Year.of(year)).stream()
                    .map(de.focus_shift.jollyday.core.Holiday::getDate)
                    .distinct()
                    .sorted()
                    .collect(Collectors.toList());
            assertThat(ours).as("in " + year).isEqualTo(theirs);
        }
    }
}
