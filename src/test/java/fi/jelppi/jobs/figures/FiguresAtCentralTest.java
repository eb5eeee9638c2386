package fi.jelppi.jobs.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.jobs.SomeVacancy;
import fi.jelppi.jobs.Vacancies;
import fi.jelppi.jobs.VacancyId;
import fi.jelppi.jobs.VacancyIntake;
import fi.jelppi.jobs.figures.FigureFacts.Day;
import fi.jelppi.jobs.figures.FigureFacts.Line;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.DayKeeping;
import fi.jelppi.sync.spi.DayNumbers;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.testing.CentralTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What kiosks have counted, added up. */
@CentralTest
class FiguresAtCentralTest {

    private static final DeviceId KIOSK = DeviceId.next();
    private static final DeviceId OTHER_KIOSK = DeviceId.next();
    private static final PointId SINETTA = PointId.next();
    private static final PointId MUUROLA = PointId.next();

    @Autowired
    FigureHandler handler;

    @Autowired
    Figures figures;

    @Autowired
    DayKeeping keeping;

    @Autowired
    VacancyIntake intake;

    @Autowired
    Vacancies vacancies;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    JelppiProperties properties;

    private VacancyId vacancy = VacancyId.next();

    @BeforeEach
    void oneVacancy() {
        for (var table : List.of("vacancy", "vacancy_key", "job_figure", "job_figure_name")) {
            jdbc.sql("DELETE FROM " + table).update();
        }
        intake.take(List.of(SomeVacancy.called("1").vacancy()));
        vacancy = vacancies.find("test", "1").orElseThrow().id();
    }

    @Test
    void theSameFactTwiceCountsOnce() {
        var fact = day(SINETTA, daysAgo(1), new Line(vacancy.value(), 5, 2, 1));
        arrives(KIOSK, fact);
        arrives(KIOSK, fact);
        assertThat(all()).isEqualTo(new FigureCounts(5, 2, 1));
    }

    @Test
    void ofADayThatIsToldAgainTheHigherNumbersStayInAnyOrder() {
        arrives(KIOSK, day(SINETTA, daysAgo(1), new Line(vacancy.value(), 7, 2, 1)));
        arrives(KIOSK, day(SINETTA, daysAgo(1), new Line(vacancy.value(), 5, 2, 1)));
        assertThat(all()).isEqualTo(new FigureCounts(7, 2, 1));
    }

    @Test
    void kiosksDaysAndPointsAddUp() {
        arrives(KIOSK, day(SINETTA, daysAgo(1), new Line(vacancy.value(), 5, 2, 1)));
        arrives(KIOSK, day(SINETTA, daysAgo(2), new Line(vacancy.value(), 1, 0, 0)));
        arrives(KIOSK, day(MUUROLA, daysAgo(2), new Line(vacancy.value(), 1, 1, 1)));
        arrives(OTHER_KIOSK, day(SINETTA, daysAgo(1), new Line(vacancy.value(), 10, 0, 0)));
        assertThat(all()).isEqualTo(new FigureCounts(17, 3, 2));
        assertThat(figures.byPoint(List.of(vacancy)))
                .isEqualTo(Map.of(SINETTA, new FigureCounts(16, 2, 1), MUUROLA, new FigureCounts(1, 1, 1)));
    }

    @Test
    void aVacancyThatItsSourceHasEndedCountsForThePointWithoutAName() {
        arrives(KIOSK, day(SINETTA, daysAgo(1), new Line(UUID.randomUUID(), 3, 0, 0)));
        assertThat(figures.page(0, 10)).singleElement().satisfies(row -> {
            assertThat(row.title()).isNull();
            assertThat(row.counts().opened()).isEqualTo(3);
        });
    }

    @Test
    void whatWasCountedIsStillNamedWhenTheVacancyIsGone() {
        arrives(KIOSK, day(SINETTA, daysAgo(1), new Line(vacancy.value(), 3, 0, 0)));
        intake.remove("test", "1");
        assertThat(figures.page(0, 10)).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("Kesäkahvilan myyjä");
            assertThat(row.kind()).isEqualTo("summer-job");
            assertThat(row.firstDay()).isEqualTo(daysAgo(1));
        });
    }

    @Test
    void whatNobodyCanHaveCountedIsSetAside() {
        var good = new Line(vacancy.value(), 1, 0, 0);
        for (var bad : List.of(
                day(SINETTA, daysAgo(1), good, new Line(vacancy.value(), -1, 0, 0)),
                day(SINETTA, daysAgo(1), new Line(vacancy.value(), 0, 0, DayNumbers.MOST_A_DAY + 1)),
                day(SINETTA, daysAgo(-1), good),
                day(SINETTA, daysAgo(500), good),
                day(SINETTA, daysAgo(1)),
                new Day(SINETTA.value(), daysAgo(1), Collections.nCopies(DayNumbers.MOST_LINES + 1, good)))) {
            assertThatThrownBy(() -> arrives(KIOSK, bad)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(figures.page(0, 10)).as("not a part of it either").isEmpty();
    }

    @Test
    void isDeletedAfterThirteenMonthsWithItsName() {
        arrives(KIOSK, day(SINETTA, daysAgo(1), new Line(vacancy.value(), 1, 0, 0)));
        arrives(OTHER_KIOSK, day(SINETTA, daysAgo(2), new Line(vacancy.value(), 1, 0, 0)));
        var first = daysAgo(0).minus(DayNumbers.KEPT);
        setDay(KIOSK, first.minusDays(1));
        setDay(OTHER_KIOSK, first);
        keeping.run();
        assertThat(all().opened()).isEqualTo(1);
        setDay(OTHER_KIOSK, first.minusDays(1));
        keeping.run();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM job_figure_name")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void setDay(DeviceId device, LocalDate day) {
        jdbc.sql("UPDATE job_figure SET day_on = ? WHERE device_id = ?")
                .params(day, device.value())
                .update();
    }

    private FigureCounts all() {
        return figures.of(List.of(vacancy)).getOrDefault(vacancy, FigureCounts.NONE);
    }

    private LocalDate daysAgo(int days) {
        return LocalDate.ofInstant(clock.instant(), properties.zone()).minusDays(days);
    }

    private static Day day(PointId point, LocalDate day, Line... lines) {
        return new Day(point.value(), day, List.of(lines));
    }

    private void arrives(DeviceId device, Day fact) {
        var now = clock.instant();
        transaction.executeWithoutResult(
                status -> handler.apply(new FactContext(FactId.next(), device, now, now), fact));
    }
}
