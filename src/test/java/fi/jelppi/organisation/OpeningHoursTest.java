package fi.jelppi.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {

    static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    /** Monday to Thursday 9–12 and 13–16, on Friday an evening that goes on past midnight. */
    static final OpeningHours VILLAGE = new OpeningHours(
            Map.of(
                    DayOfWeek.MONDAY, day(),
                    DayOfWeek.TUESDAY, day(),
                    DayOfWeek.WEDNESDAY, day(),
                    DayOfWeek.THURSDAY, day(),
                    DayOfWeek.FRIDAY, List.of(span("18:00", "01:00"))),
            List.of());

    private static List<TimeSpan> day() {
        return List.of(span("13:00", "16:00"), span("09:00", "12:00"));
    }

    static TimeSpan span(String start, String end) {
        return new TimeSpan(LocalTime.parse(start), LocalTime.parse(end));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(HELSINKI).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        // a Wednesday
        "2026-11-25T09:00, 2026-11-25T12:00",
        "2026-11-25T11:59, 2026-11-25T12:00",
        "2026-11-25T13:00, 2026-11-25T16:00",
        // Friday evening, and the night after it
        "2026-11-27T18:00, 2026-11-28T01:00",
        "2026-11-28T00:30, 2026-11-28T01:00"
    })
    void isOpenUntil(String now, String until) {
        assertThat(VILLAGE.at(at(now), HELSINKI)).isEqualTo(new OpenState.Open(at(until)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T08:59, 2026-11-25T09:00",
        "2026-11-25T12:00, 2026-11-25T13:00",
        "2026-11-25T16:00, 2026-11-26T09:00",
        "2026-11-28T01:00, 2026-11-30T09:00",
        // Christmas: from Thursday's eve, which is closed, over Boxing Day to Monday
        "2026-12-24T10:00, 2026-12-28T09:00",
        // the days of Easter
        "2026-04-02T16:00, 2026-04-07T09:00",
        // Thursday before midsummer, whose eve is a Friday
        "2026-06-18T16:00, 2026-06-22T09:00"
    })
    void isClosedAndOpensAt(String now, String opens) {
        assertThat(VILLAGE.at(at(now), HELSINKI)).isEqualTo(new OpenState.Closed(Optional.of(at(opens))));
    }

    @Test
    void anExceptionClosesItsDaysAndNoOthers() {
        var closed = VILLAGE.exceptions(exception("2026-11-30", "2026-12-02", List.of()));
        assertThat(closed.at(at("2026-11-30T10:00"), HELSINKI))
                .isEqualTo(new OpenState.Closed(Optional.of(at("2026-12-03T09:00"))));
        assertThat(closed.isOpen(at("2026-11-26T10:00"), HELSINKI)).isTrue();
    }

    @Test
    void anExceptionOpensAHoliday() {
        var open = VILLAGE.exceptions(exception("2026-12-24", "2026-12-24", List.of(span("10:00", "12:00"))));
        assertThat(open.isOpen(at("2026-12-24T11:00"), HELSINKI)).isTrue();
        assertThat(open.isOpen(at("2026-12-24T14:00"), HELSINKI)).isFalse();
    }

    @Test
    void anEveningThatBeganGoesOnIntoAClosedDay() {
        var closedSaturday = VILLAGE.exceptions(exception("2026-11-28", "2026-11-28", List.of()));
        assertThat(closedSaturday.isOpen(at("2026-11-28T00:59"), HELSINKI)).isTrue();
        assertThat(closedSaturday.isOpen(at("2026-11-28T01:00"), HELSINKI)).isFalse();
    }

    @Test
    void aClosedEveningLeavesTheNightAfterItClosedToo() {
        var closedFriday = VILLAGE.exceptions(exception("2026-11-27", "2026-11-27", List.of()));
        assertThat(closedFriday.isOpen(at("2026-11-28T00:30"), HELSINKI)).isFalse();
    }

    @Test
    void anExceptionMayGoOnPastMidnightIntoTheNextDaysHours() {
        var night = VILLAGE.exceptions(exception("2026-11-25", "2026-11-25", List.of(span("20:00", "09:00"))));
        assertThat(night.at(at("2026-11-25T23:00"), HELSINKI)).isEqualTo(new OpenState.Open(at("2026-11-26T12:00")));
    }

    @Test
    void aWholeDayEndsAtMidnight() {
        var whole = new OpeningHours(Map.of(DayOfWeek.WEDNESDAY, List.of(span("00:00", "00:00"))), List.of());
        assertThat(whole.at(at("2026-11-25T15:00"), HELSINKI)).isEqualTo(new OpenState.Open(at("2026-11-26T00:00")));
        assertThat(whole.isOpen(at("2026-11-26T00:00"), HELSINKI)).isFalse();
    }

    @Test
    void theNightOfTheSpringChangeIsAnHourShorter() {
        var night = new OpeningHours(Map.of(DayOfWeek.SATURDAY, List.of(span("22:00", "04:00"))), List.of());
        // 29.3.2026: after 2.59 comes 4.00
        assertThat(night.at(at("2026-03-28T23:00"), HELSINKI))
                .isEqualTo(new OpenState.Open(Instant.parse("2026-03-29T01:00:00Z")));
        var inTheGap = new OpeningHours(Map.of(DayOfWeek.SUNDAY, List.of(span("03:10", "03:50"))), List.of());
        assertThat(inTheGap.openings(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 3, 29), HELSINKI))
                .isEmpty();
    }

    @Test
    void theNightOfTheAutumnChangeIsAnHourLonger() {
        var night = new OpeningHours(Map.of(DayOfWeek.SATURDAY, List.of(span("22:00", "03:30"))), List.of());
        // 25.10.2026: 3.00 to 4.00 comes twice
        assertThat(night.at(at("2026-10-24T23:00"), HELSINKI))
                .isEqualTo(new OpenState.Open(Instant.parse("2026-10-25T01:30:00Z")));
    }

    @Test
    void saysNothingWhereNobodyTold() {
        assertThat(OpeningHours.UNKNOWN.at(at("2026-11-25T10:00"), HELSINKI)).isInstanceOf(OpenState.Unknown.class);
        var onlyClosed = OpeningHours.UNKNOWN.exceptions(exception("2026-11-25", "2026-11-25", List.of()));
        assertThat(onlyClosed.at(at("2026-11-25T10:00"), HELSINKI)).isInstanceOf(OpenState.Unknown.class);
    }

    @Test
    void knowsNoOpeningBeyondTheComingMonths() {
        var closed = VILLAGE.exceptions(exception("2026-11-25", "2027-11-25", List.of()));
        assertThat(closed.at(at("2026-11-25T10:00"), HELSINKI)).isEqualTo(new OpenState.Closed(Optional.empty()));
    }

    @Test
    void refusesWhatContradictsItself() {
        var overlapping = List.of(span("09:00", "12:00"), span("11:00", "13:00"));
        assertThatThrownBy(() -> new OpeningHours(Map.of(DayOfWeek.MONDAY, overlapping), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        var pastMidnight = List.of(span("18:00", "01:00"), span("22:00", "23:00"));
        assertThat(TimeSpan.overlap(pastMidnight)).isTrue();
        assertThatThrownBy(() -> exception("2026-11-26", "2026-11-25", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        var first = exception("2026-11-25", "2026-11-27", List.of());
        var second = exception("2026-11-27", "2026-11-28", List.of());
        assertThatThrownBy(() -> VILLAGE.exceptions(first, second)).isInstanceOf(IllegalArgumentException.class);
    }

    private static HoursException exception(String first, String last, List<TimeSpan> hours) {
        return new HoursException(LocalDate.parse(first), LocalDate.parse(last), hours, null);
    }
}
