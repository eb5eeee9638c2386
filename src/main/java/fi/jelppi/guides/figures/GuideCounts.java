package fi.jelppi.guides.figures;

import fi.jelppi.guides.figures.GuideCounts.Row;
import fi.jelppi.guides.figures.GuideFacts.Day;
import fi.jelppi.guides.figures.GuideFacts.Line;
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

/** What this kiosk has counted of guides: numbers for each day and point, and nothing of when or by whom. */
@Component
@OnKiosk
class GuideCounts implements DayTelling.Counts<Row> {

    private static final String THAT = " WHERE day_on = ? AND point_id = ? AND guide = ? AND what = ? AND detail = ?";

    /** A day's count of something at a point. */
    record Row(LocalDate day, UUID point, Line line) {}

    private final JdbcClient jdbc;
    private final FactLog log;

    GuideCounts(JdbcClient jdbc, FactLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /** One more, up to what central takes of a day. */
    void add(LocalDate day, PointId point, Counted counted) {
        if (increase(day, point, counted)) {
            return;
        }
        try {
            jdbc.sql("INSERT INTO guide_count (day_on, point_id, guide, what, detail, counted, told)"
                            + " VALUES (?, ?, ?, ?, ?, 0, FALSE)")
                    .params(day, point.value(), counted.guide(), counted.what().code(), counted.detail())
                    .update();
        } catch (DuplicateKeyException _) {
            // Another tablet of the hall was a moment faster.
        }
        increase(day, point, counted);
    }

    private boolean increase(LocalDate day, PointId point, Counted counted) {
        return jdbc.sql("UPDATE guide_count SET told = FALSE, counted = LEAST(counted + 1, " + DayNumbers.MOST_A_DAY
                                + ")" + THAT)
                        .params(
                                day,
                                point.value(),
                                counted.guide(),
                                counted.what().code(),
                                counted.detail())
                        .update()
                == 1;
    }

    @Override
    public List<Row> untold(LocalDate before, int most) {
        return jdbc.sql("SELECT day_on, point_id, guide, what, detail, counted FROM guide_count"
                        + " WHERE NOT told AND day_on < ? ORDER BY day_on, point_id, guide, what, detail LIMIT " + most
                        + " FOR UPDATE")
                .param(before)
                .query((row, number) -> new Row(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, UUID.class),
                        new Line(row.getString(3), row.getString(4), row.getString(5), row.getInt(6))))
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
                GuideFacts.DAY, new Day(point, day, rows.stream().map(Row::line).toList()));
        rows.forEach(row -> jdbc.sql("UPDATE guide_count SET told = TRUE" + THAT)
                .params(
                        day,
                        point,
                        row.line().guide(),
                        row.line().what(),
                        row.line().detail())
                .update());
    }

    @Override
    public void forget(LocalDate toldBefore, LocalDate allBefore, LocalDate today) {
        jdbc.sql("DELETE FROM guide_count WHERE told AND day_on < ? OR day_on < ? OR day_on > ?")
                .params(toldBefore, allBefore, today)
                .update();
    }
}
