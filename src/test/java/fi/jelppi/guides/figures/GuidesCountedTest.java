package fi.jelppi.guides.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.checkin.DoorTestConfiguration;
import fi.jelppi.checkin.Some;
import fi.jelppi.guides.GuideId;
import fi.jelppi.guides.figures.GuideFacts.Day;
import fi.jelppi.guides.figures.GuideFacts.Line;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.sync.spi.DayNumbers;
import fi.jelppi.sync.spi.DayTelling;
import fi.jelppi.sync.spi.SyncStatus;
import fi.jelppi.sync.wire.WireJson;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counting what visits read in the hall, from 3 December 2026 on. */
@KioskTest
@Import(DoorTestConfiguration.class)
class GuidesCountedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);
    private static final GuideId GUIDE = new GuideId("tax-card");

    @Autowired
    DoorKiosk kiosk;

    @Autowired
    TestClock clock;

    @Autowired
    GuideCounter counter;

    @Autowired
    GuideCounts table;

    @Autowired
    DayTelling telling;

    @Autowired
    JdbcClient jdbc;

    private PointId point = PointId.next();

    @BeforeEach
    void start() {
        clock.set(Some.at("10:30"));
        point = kiosk.start();
        jdbc.sql("DELETE FROM guide_count").update();
    }

    @Test
    void tellsADayWhenItIsOverAndOnce() {
        counter.count(List.of(stoppedAt("open"), stoppedAt("open"), finished(Worked.YES)));
        send();
        assertThat(told()).isEmpty();
        nextDay();
        send();
        send();
        assertThat(told())
                .containsExactly(new Day(
                        point.value(),
                        DAY,
                        List.of(
                                new Line("", "language", "fi", 3),
                                new Line("tax-card", "finished", "", 1),
                                new Line("tax-card", "started", "", 3),
                                new Line("tax-card", "stopped", "open", 2),
                                new Line("tax-card", "worked", "yes", 1))));
    }

    @Test
    void stopsAtWhatCentralTakes() {
        counter.count(List.of(stoppedAt("open")));
        jdbc.sql("UPDATE guide_count SET counted = ?")
                .param(DayNumbers.MOST_A_DAY)
                .update();
        counter.count(List.of(stoppedAt("open")));
        nextDay();
        send();
        assertThat(told().getFirst().lines()).extracting(Line::count).containsOnly(DayNumbers.MOST_A_DAY);
    }

    @Test
    void aVisitThatReadNothingCountsNothing() {
        counter.count(List.of());
        assertThat(jdbc.sql("SELECT COUNT(*) FROM guide_count")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static Reading stoppedAt(String step) {
        return new Reading(GUIDE, Languages.FINNISH, step);
    }

    private static Reading finished(Worked answer) {
        var reading = stoppedAt("end");
        reading.finish();
        reading.worked(answer);
        return reading;
    }

    private void nextDay() {
        clock.set(Some.at("10:30").plus(Duration.ofDays(1)));
    }

    private void send() {
        SyncStatus status = () -> new SyncStatus.Snapshot(SyncStatus.Link.ONLINE, 0, null, null, Duration.ZERO, true);
        telling.run(table, status);
    }

    private List<Day> told() {
        return jdbc
                .sql("SELECT payload FROM outbox WHERE type = 'guides.day-counted'")
                .query((row, number) -> WireJson.MAPPER.readValue(row.getString(1), Day.class))
                .list()
                .stream()
                .filter(day -> day.point().equals(point.value()))
                .toList();
    }
}
