package fi.jelppi.jobs.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.checkin.DoorTestConfiguration;
import fi.jelppi.checkin.Some;
import fi.jelppi.jobs.VacancyId;
import fi.jelppi.jobs.figures.FigureFacts.Day;
import fi.jelppi.jobs.figures.FigureFacts.Line;
import fi.jelppi.organisation.ThisPoint;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.DayNumbers;
import fi.jelppi.sync.spi.DayTelling;
import fi.jelppi.sync.spi.SyncStatus;
import fi.jelppi.sync.wire.WireJson;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counting in the hall, from 3 December 2026 on. */
@KioskTest
@Import(DoorTestConfiguration.class)
class FiguresAtTheKioskTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    @Autowired
    DoorKiosk kiosk;

    @Autowired
    TestClock clock;

    @Autowired
    CountTable table;

    @Autowired
    ThisPoint here;

    @Autowired
    JelppiProperties properties;

    @Autowired
    DayTelling telling;

    @Autowired
    JdbcClient jdbc;

    private final VacancyId vacancy = VacancyId.next();
    private final Set<UUID> points = new HashSet<>();
    private PointId point = PointId.next();

    @BeforeEach
    void start() {
        clock.set(Some.at("10:30"));
        moveOn();
        jdbc.sql("DELETE FROM job_count").update();
    }

    @Test
    void countsGoOnAfterARestart() {
        counter().count(vacancy, Figure.OPENED);
        counter().count(vacancy, Figure.OPENED);
        counter().count(vacancy, Figure.TAKEN);
        nextDay();
        send(Duration.ZERO);
        assertThat(told()).containsExactly(new Day(point.value(), DAY, List.of(new Line(vacancy.value(), 2, 0, 1))));
    }

    @Test
    void tellsNothingOfADayThatIsNotOver() {
        counter().count(vacancy, Figure.OPENED);
        send(Duration.ZERO);
        assertThat(told()).isEmpty();
    }

    @Test
    void tellsADayOnce() {
        counter().count(vacancy, Figure.OPENED);
        nextDay();
        send(Duration.ZERO);
        send(Duration.ZERO);
        assertThat(told()).hasSize(1);
    }

    @Test
    void aDayThatGoesOnAfterItWasToldIsToldFromItsBeginning() {
        counter().count(vacancy, Figure.OPENED);
        nextDay();
        send(Duration.ZERO);
        clock.set(Some.at("11:00"));
        counter().count(vacancy, Figure.OPENED);
        nextDay();
        send(Duration.ZERO);
        assertThat(told())
                .extracting(day -> day.vacancies().getFirst().opened())
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void aDayAtTwoPointsIsTwoFacts() {
        counter().count(vacancy, Figure.OPENED);
        var before = point;
        moveOn();
        counter().count(vacancy, Figure.OPENED);
        nextDay();
        send(Duration.ZERO);
        assertThat(told()).extracting(Day::point).containsExactlyInAnyOrder(before.value(), point.value());
    }

    @Test
    void manyVacanciesAreSeveralFacts() {
        IntStream.range(0, DayNumbers.MOST_LINES + 1)
                .forEach(number -> counter().count(VacancyId.next(), Figure.LISTED));
        nextDay();
        send(Duration.ZERO);
        assertThat(told())
                .extracting(day -> day.vacancies().size())
                .containsExactlyInAnyOrder(1, DayNumbers.MOST_LINES);
    }

    @Test
    void byAWrongClockNothingIsToldAndDaysToComeAreForgotten() {
        clock.set(Some.at("10:30").plus(Duration.ofDays(365)));
        counter().count(vacancy, Figure.OPENED);
        clock.set(Some.at("10:30"));
        counter().count(vacancy, Figure.OPENED);
        nextDay();
        send(null);
        send(Duration.ofDays(1));
        assertThat(told()).isEmpty();
        send(Duration.ZERO);
        assertThat(told()).extracting(Day::day).containsExactly(DAY);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void whatWasToldIsForgottenSomeWeeksLater() {
        counter().count(vacancy, Figure.OPENED);
        nextDay();
        send(Duration.ZERO);
        clock.set(Some.at("10:30").plus(Duration.ofDays(DayTelling.TOLD_DAYS)));
        send(Duration.ZERO);
        assertThat(rows()).isEqualTo(1);
        clock.set(Some.at("10:30").plus(Duration.ofDays(DayTelling.TOLD_DAYS + 1L)));
        send(Duration.ZERO);
        assertThat(rows()).isZero();
    }

    @Test
    void stopsAtWhatCentralTakes() {
        counter().count(vacancy, Figure.OPENED);
        jdbc.sql("UPDATE job_count SET opened = ?").param(DayNumbers.MOST_A_DAY).update();
        counter().count(vacancy, Figure.OPENED);
        nextDay();
        send(Duration.ZERO);
        assertThatCode(() -> told().getFirst().vacancies().getFirst().check()).doesNotThrowAnyException();
    }

    /** A new one each time, as after a restart: what is known stands in the database. */
    private FigureCounter counter() {
        return new FigureCounter(table, here, properties, clock);
    }

    private void send(@Nullable Duration offset) {
        SyncStatus status = () -> new SyncStatus.Snapshot(SyncStatus.Link.ONLINE, 0, null, null, offset, true);
        telling.run(table, status);
    }

    private void nextDay() {
        clock.set(Some.at("10:30").plus(Duration.ofDays(1)));
    }

    private void moveOn() {
        point = kiosk.start();
        points.add(point.value());
    }

    private int rows() {
        return jdbc.sql("SELECT COUNT(*) FROM job_count").query(Integer.class).single();
    }

    /** From the points of this test. */
    private List<Day> told() {
        return jdbc
                .sql("SELECT payload FROM outbox WHERE type = 'jobs.day-counted'")
                .query((row, number) -> WireJson.MAPPER.readValue(row.getString(1), Day.class))
                .list()
                .stream()
                .filter(day -> points.contains(day.point()))
                .sorted(Comparator.comparing(Day::day))
                .toList();
    }
}
