package fi.jelppi.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.checkin.CheckInResult.Admitted;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.outbox.LinkFixtures;
import fi.jelppi.sync.spi.SyncStatus;
import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** A real kiosk whose clock runs a year ahead; central has said what time it is. */
@KioskTest
@Import(DoorTestConfiguration.class)
class ClockYearAheadTest {

    @Autowired
    CheckIns checkIns;

    @Autowired
    ClockWitness witness;

    @Autowired
    DoorKiosk kiosk;

    @Autowired
    TestClock clock;

    @Autowired
    SyncStatus link;

    @Autowired
    JdbcTemplate jdbc;

    private Runnable takeBack = () -> {};
    private PointId here = PointId.next();

    @BeforeEach
    void runAhead() throws Exception {
        clock.set(Some.at("10:30"));
        checkIns.selectSession(null);
        here = kiosk.start();
        clock.pass(Duration.ofDays(365));
        takeBack = LinkFixtures.answered(link, Some.at("10:30"));
        Eventually.holds(() -> witness.read().suspect());
    }

    @AfterEach
    void setTheClock() throws Exception {
        takeBack.run();
        clock.set(Some.at("10:30"));
        Eventually.holds(() -> !witness.read().suspect());
    }

    @Test
    void admitsToWhatIsReallyOnAndSaysThatTheTimeIsDoubtful() {
        var jobs = kiosk.event(
                Some.event("Kesäksi töihin").at(here).session("10:00", "14:00").build());

        assertThat(checkIns.scan(kiosk.press.text(Some.passFor(jobs))))
                .isInstanceOfSatisfying(Admitted.class, admitted -> {
                    assertThat(admitted.session().id())
                            .isEqualTo(jobs.sessions().getFirst().id());
                    assertThat(jdbc.queryForObject(
                                    "select clock_suspect from visit where id = ?",
                                    Boolean.class,
                                    admitted.visit().value()))
                            .isTrue();
                });
        assertThat(jdbc.queryForList(
                        "select cast(payload as varchar) from outbox where type = 'visit.checked-in'"
                                + " order by seq desc fetch first 1 rows only",
                        String.class))
                .first()
                .asString()
                .contains("\"clockSuspect\":true");
    }

    @Test
    void countsWhoComesWithoutACodeToo() {
        kiosk.event(
                Some.event("Kesäksi töihin").at(here).session("10:00", "14:00").build());

        assertThat(checkIns.walkIn(3, null)).isInstanceOf(CheckInResult.WalkIn.class);
    }
}
