package fi.jelppi.device;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.checkin.SilentKiosks;
import fi.jelppi.organisation.HoursException;
import fi.jelppi.organisation.OpeningHours;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.PointInfos;
import fi.jelppi.organisation.Points;
import fi.jelppi.organisation.TimeSpan;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.PointId;
import fi.jelppi.testing.CentralTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A kiosk that was never heard of is missed while its hall is open by its opening hours, and only then. */
@CentralTest
class OpenHallsTest {

    @Autowired
    Points points;

    @Autowired
    PointInfos infos;

    @Autowired
    Enrolment enrolment;

    @Autowired
    Fleet fleet;

    @Autowired
    SilentKiosks silent;

    @Autowired
    Clock clock;

    @Autowired
    JelppiProperties properties;

    private final PointId point = PointId.next();
    private final DeviceId kiosk = DeviceId.next();

    @BeforeEach
    void enrol() {
        points.save(new Point(point, "Sinettä", "Sinetän JELPPI", 66.61, 25.42));
        enrolment.enrol(enrolment.newCode(point, "Sinettä 1").code(), kiosk);
    }

    @Test
    void missesItInTheOpeningHours() {
        today(List.of(new TimeSpan(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)));
        assertThat(isMissed()).isTrue();
        assertThat(isNamedBesideTheAttendance()).isTrue();
    }

    @Test
    void missesNothingOnADayOnWhichTheHallIsClosed() {
        today(List.of());
        assertThat(isMissed()).isFalse();
        assertThat(isNamedBesideTheAttendance()).isFalse();
    }

    @Test
    void missesNothingWhereNobodyToldWhenItIsOpen() {
        assertThat(isMissed()).isFalse();
        assertThat(isNamedBesideTheAttendance()).isFalse();
    }

    /** Yesterday and tomorrow too, so that midnight may pass meanwhile. */
    private void today(List<TimeSpan> hours) {
        var day = LocalDate.now(clock.withZone(properties.zone()));
        var told = infos.edit(point);
        var exception = new HoursException(day.minusDays(1), day.plusDays(1), hours, null);
        infos.save(told.info().with(OpeningHours.UNKNOWN.exceptions(exception)), told.version());
    }

    private boolean isMissed() {
        return fleet.missing().stream().anyMatch(missing -> missing.id().equals(kiosk));
    }

    private boolean isNamedBesideTheAttendance() {
        return silent.now().stream().anyMatch(one -> one.point().equals(point));
    }
}
