package fi.jelppi.support;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.shared.PointId;
import fi.jelppi.support.GivenTimes.Bad;
import fi.jelppi.support.GivenTimes.Good;
import fi.jelppi.support.GivenTimes.Problem;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a coach types to give times. */
class GivenTimesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 3);
    private static final PointId POINT = PointId.next();

    @Test
    void anHourAndAHalfIsThreeTimesOfHalfAnHour() {
        var checked = given(TODAY, "09:00", "10:45", 30).check(TODAY);
        assertThat(checked).isInstanceOf(Good.class);
        assertThat(((Good) checked).times())
                .extracting(FreeTime::start)
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(9, 30), LocalTime.of(10, 0));
    }

    @Test
    void timesUntilJustBeforeMidnightEndThere() {
        assertThat(((Good) given(TODAY, "22:00", "23:59", 60).check(TODAY)).times())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-02, 09:00, 10:00, 30, DATE",
        "2028-12-03, 09:00, 10:00, 30, DATE",
        ", 09:00, 10:00, 30, DATE",
        "2026-12-03, 10:00, 09:00, 30, HOURS",
        "2026-12-03, 09:00, 09:20, 30, HOURS",
        "2026-12-03, , 10:00, 30, HOURS",
        "2026-12-03, 09:00, 10:00, 0, LENGTH",
        "2026-12-03, 09:00, 10:00, -30, LENGTH",
        "2026-12-03, 09:00, 23:00, 241, LENGTH",
        "2026-12-03, 09:00, 10:00, , LENGTH"
    })
    void whatIsNoTimeIsRefused(
            @Nullable LocalDate date,
            @Nullable LocalTime from,
            @Nullable LocalTime until,
            @Nullable Integer minutes,
            Problem problem) {
        assertThat(new GivenTimes(POINT, date, from, until, minutes).check(TODAY))
                .isEqualTo(new Bad(problem));
    }

    @Test
    void aPlaceIsNeeded() {
        assertThat(new GivenTimes(null, TODAY, LocalTime.NOON, LocalTime.of(13, 0), 30).check(TODAY))
                .isEqualTo(new Bad(Problem.POINT));
    }

    private static GivenTimes given(LocalDate date, String from, String until, int minutes) {
        return new GivenTimes(POINT, date, LocalTime.parse(from), LocalTime.parse(until), minutes);
    }
}
