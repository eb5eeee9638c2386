package fi.jelppi.jobs.figures;

import fi.jelppi.jobs.VacancyId;
import fi.jelppi.jobs.figures.CountTable.Row;
import fi.jelppi.jobs.figures.FigureFacts.Day;
import fi.jelppi.jobs.figures.FigureFacts.Line;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.DayNumbers;
import fi.jelppi.sync.spi.DayTelling;
import fi.jelppi.sync.spi.FactLog;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What this kiosk has counted: numbers for each day, point and vacancy, and nothing of when or by whom. */
@Component
@OnKiosk
class CountTable implements DayTelling.Counts<Row> {

    private static final String THAT = " WHERE day_on = :day AND point_id = :point AND vacancy_id = :vacancy";

    /** A day's counts of a vacancy at a point. */
    record Row(LocalDate day, UUID point, Line line) {}

    private final JdbcClient jdbc;
    private final FactLog log;

    CountTable(JdbcClient jdbc, FactLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /** One more, up to what central takes of a day. */
    void add(LocalDate day, PointId point, VacancyId vacancy, Figure figure) {
        if (increase(day, point, vacancy, figure)) {
            return;
        }
        try {
            jdbc.sql("INSERT INTO job_count (day_on, point_id, vacancy_id, opened, listed, taken, told)"
                            + " VALUES (?, ?, ?, 0, 0, 0, FALSE)")
                    .params(day, point.value(), vacancy.value())
                    .update();
        } catch (DuplicateKeyException _) {
            // Another tablet of the hall was a moment faster.
        }
        increase(day, point, vacancy, figure);
    }

    private boolean increase(LocalDate day, PointId point, VacancyId vacancy, Figure figure) {
        var column = figure.column();
        return jdbc.sql("UPDATE job_count SET told = FALSE, " + column + " = LEAST(" + column + " + 1, "
                                + DayNumbers.MOST_A_DAY + ")" + THAT)
                        .param("day", day)
                        .param("point", point.value())
                        .param("vacancy", vacancy.value())
                        .update()
                == 1;
    }

    @Override
    public List<Row> untold(LocalDate before, int most) {
        return jdbc.sql("SELECT day_on, point_id, vacancy_id, opened, listed, taken FROM job_count"
                        + " WHERE NOT told AND day_on < ? ORDER BY day_on, point_id, vacancy_id LIMIT " + most
                        + " FOR UPDATE")
                .param(before)
                .query((row, number) -> new Row(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, UUID.class),
                        new Line(row.getObject(3, UUID.class), row.getInt(4), row.getInt(5), row.getInt(6))))
                .list();
    }

    @Override
    public LocalDate day(Row row) {
        return row.day();
    }

    @Override
    public UUID point(Row row) {
        return row.point();
    }

    @Override
    public void tell(LocalDate day, UUID point, List<Row> rows) {
        log.append(
                FigureFacts.DAY,
                new Day(point, day, rows.stream().map(Row::line).toList()));
        rows.forEach(this::told);
    }

    private void told(Row row) {
        jdbc.sql("UPDATE job_count SET told = TRUE" + THAT)
                .param("day", row.day())
                .param("point", row.point())
                .param("vacancy", row.line().vacancy())
                .update();
    }

    @Override
    public void forget(LocalDate toldBefore, LocalDate allBefore, LocalDate today) {
        jdbc.sql("DELETE FROM job_count WHERE told AND day_on < ? OR day_on < ? OR day_on > ?")
                .params(toldBefore, allBefore, today)
                .update();
    }
}
