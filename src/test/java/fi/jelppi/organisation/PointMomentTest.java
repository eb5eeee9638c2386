package fi.jelppi.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.shared.PointId;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PointMomentTest {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private final PointInfo info = SomePoint.at(PointId.next())
            .everyDay("09:00", "16:00")
            .visitor("Kela", "neuvontaa", "2026-11-25", "10:00", "12:00")
            .coach("Ville", "2026-11-25", "09:00", "14:00")
            .coach("Aino", "2026-11-25", "15:00", "16:00")
            .coach("Ville", "2026-12-02", "09:00", "14:00")
            .visitor("Kaupunki", "palkkatuki", "2026-11-27", "10:00", "12:00")
            .info();

    private PointMoment at(String local) {
        return new PointMoment(info, LocalDateTime.parse(local).atZone(HELSINKI).toInstant(), HELSINKI);
    }

    @Test
    void namesTheCoachBeforeTheOthersWhoAreHere() {
        assertThat(at("2026-11-25T10:30").here()).extracting(StaffDay::who).containsExactly("Ville", "Kela");
        assertThat(at("2026-11-25T10:30").isCoachHere()).isTrue();
    }

    @Test
    void forgetsWhoHasLeft() {
        var afternoon = at("2026-11-25T14:00");
        assertThat(afternoon.here()).isEmpty();
        assertThat(afternoon.isCoachHere()).isFalse();
        assertThat(afternoon.laterToday()).extracting(StaffDay::who).containsExactly("Aino");
        assertThat(afternoon.nextCoach()).map(StaffDay::who).contains("Aino");
    }

    @Test
    void findsTheNextCoachOnAnotherDay() {
        assertThat(at("2026-11-25T16:30").nextCoach().orElseThrow().date()).isEqualTo("2026-12-02");
        assertThat(at("2026-12-02T10:00").nextCoach()).isEmpty();
    }

    @Test
    void tellsTheComingDaysFromTomorrowOn() {
        assertThat(at("2026-11-25T10:30").coming(5)).extracting(StaffDay::who).containsExactly("Kaupunki", "Ville");
        assertThat(at("2026-11-25T10:30").coming(1)).hasSize(1);
    }

    @Test
    void anExceptionTakesTheHolidaysPlace() {
        assertThat(at("2026-12-06T10:00").holidayToday()).contains(Holiday.INDEPENDENCE);
        var told = SomePoint.at(PointId.next())
                .closed("2026-12-06", "Kylätalolla juhlat")
                .info();
        var moment = new PointMoment(told, at("2026-12-06T10:00").at(), HELSINKI);
        assertThat(moment.holidayToday()).isEmpty();
        assertThat(moment.exceptionToday()).map(HoursException::note).contains("Kylätalolla juhlat");
    }
}
