package fi.jelppi.guides.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.guides.figures.GuideFacts.Day;
import fi.jelppi.guides.figures.GuideFacts.Line;
import fi.jelppi.guides.figures.GuideFigures.Row;
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
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What kiosks have counted of guides, added up. */
@CentralTest
class GuideFiguresTest {

    private static final DeviceId KIOSK = DeviceId.next();
    private static final DeviceId OTHER_KIOSK = DeviceId.next();
    private static final PointId SINETTA = PointId.next();
    private static final PointId MUUROLA = PointId.next();
    private static final Line STARTED = new Line("tax-card", "started", "", 3);

    @Autowired
    GuideFigureHandler handler;

    @Autowired
    GuideFigures figures;

    @Autowired
    DayKeeping keeping;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    JelppiProperties properties;

    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void start() {
        jdbc.sql("DELETE FROM guide_figure").update();
        today = LocalDate.ofInstant(clock.instant(), properties.zone());
    }

    @Test
    void twiceOrInTheWrongOrderTheHigherNumberStays() {
        arrives(KIOSK, new Day(SINETTA.value(), today, List.of(STARTED)));
        arrives(KIOSK, new Day(SINETTA.value(), today, List.of(new Line("tax-card", "started", "", 2))));
        arrives(KIOSK, new Day(SINETTA.value(), today, List.of(STARTED)));
        assertThat(month()).containsExactly(new Row(SINETTA, "tax-card", What.STARTED, "", 3));
    }

    @Test
    void kiosksAddUpPointByPoint() {
        arrives(KIOSK, new Day(SINETTA.value(), today, List.of(STARTED)));
        arrives(OTHER_KIOSK, new Day(SINETTA.value(), today, List.of(STARTED)));
        arrives(KIOSK, new Day(MUUROLA.value(), today, List.of(STARTED)));
        assertThat(month())
                .containsExactlyInAnyOrder(
                        new Row(SINETTA, "tax-card", What.STARTED, "", 6),
                        new Row(MUUROLA, "tax-card", What.STARTED, "", 3));
        assertThat(figures.of(YearMonth.from(today).minusMonths(1))).isEmpty();
    }

    @Test
    void whatNoKioskCountsIsSetAsideWhole() {
        for (var bad : List.of(
                new Day(SINETTA.value(), today, List.of(STARTED, new Line("tax-card", "started", "", -1))),
                new Day(SINETTA.value(), today.plusDays(1), List.of(STARTED)),
                new Day(SINETTA.value(), today.minusDays(500), List.of(STARTED)),
                new Day(SINETTA.value(), today, List.of()),
                new Day(SINETTA.value(), today, Collections.nCopies(DayNumbers.MOST_LINES + 1, STARTED)))) {
            assertThatThrownBy(() -> arrives(KIOSK, bad)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(month()).isEmpty();
    }

    @Test
    void isDeletedAfterThirteenMonths() {
        arrives(KIOSK, new Day(SINETTA.value(), today, List.of(STARTED)));
        jdbc.sql("UPDATE guide_figure SET day_on = ?")
                .param(today.minus(DayNumbers.KEPT))
                .update();
        keeping.run();
        assertThat(rows()).isEqualTo(1);
        jdbc.sql("UPDATE guide_figure SET day_on = ?")
                .param(today.minus(DayNumbers.KEPT).minusDays(1))
                .update();
        keeping.run();
        assertThat(rows()).isZero();
    }

    private int rows() {
        return jdbc.sql("SELECT COUNT(*) FROM guide_figure")
                .query(Integer.class)
                .single();
    }

    private List<Row> month() {
        return figures.of(YearMonth.from(today));
    }

    private void arrives(DeviceId device, Day fact) {
        var now = clock.instant();
        transaction.executeWithoutResult(
                status -> handler.apply(new FactContext(FactId.next(), device, now, now), fact));
    }
}
