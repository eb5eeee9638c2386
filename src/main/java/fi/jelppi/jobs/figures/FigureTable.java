package fi.jelppi.jobs.figures;

import fi.jelppi.jobs.VacancyId;
import fi.jelppi.jobs.figures.FigureFacts.Day;
import fi.jelppi.jobs.figures.FigureFacts.Line;
import fi.jelppi.jobs.figures.Figures.Row;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.DayKeeping;
import fi.jelppi.sync.spi.DayNumbers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** What kiosks have counted, at central, and what those vacancies were called. */
@Component
@OnCentral
class FigureTable implements DayKeeping.Figures {

    private static final String SUMS = "SUM(opened) AS opened, SUM(listed) AS listed, SUM(taken) AS taken";

    private final JdbcClient client;
    private final JdbcTemplate jdbc;

    FigureTable(JdbcClient client, JdbcTemplate jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    /** Of each number the higher one of what is known and what is told stays. */
    void raise(DeviceId device, Day told) {
        var values = told.vacancies().stream()
                .map(line -> values(device, told, line))
                .toList();
        DayNumbers.raise(jdbc, """
                UPDATE job_figure SET opened = GREATEST(opened, ?), listed = GREATEST(listed, ?), taken = GREATEST(taken, ?)
                WHERE vacancy_id = ? AND day_on = ? AND point_id = ? AND device_id = ?""", """
                INSERT INTO job_figure (opened, listed, taken, vacancy_id, day_on, point_id, device_id)
                VALUES (?, ?, ?, ?, ?, ?, ?)""", values);
        keepNames(told.vacancies().stream().map(Line::vacancy).toList());
    }

    private static Object[] values(DeviceId device, Day told, Line line) {
        return new Object[] {
            line.opened(), line.listed(), line.taken(), line.vacancy(), told.day(), told.point(), device.value()
        };
    }

    /** So that a list can still name them when they are gone. */
    private void keepNames(Collection<UUID> vacancies) {
        jdbc.update("""
                INSERT INTO job_figure_name (vacancy_id, title, kind)
                SELECT v.id, v.title, v.kind FROM vacancy v
                WHERE v.id = ANY(?) AND NOT EXISTS (SELECT 1 FROM job_figure_name n WHERE n.vacancy_id = v.id)""", uuids(vacancies));
    }

    Map<VacancyId, FigureCounts> of(Collection<UUID> vacancies) {
        var counts = new HashMap<VacancyId, FigureCounts>();
        jdbc.query(
                "SELECT vacancy_id, " + SUMS + " FROM job_figure WHERE vacancy_id = ANY(?) GROUP BY vacancy_id",
                row -> {
                    counts.put(new VacancyId(row.getObject("vacancy_id", UUID.class)), counts(row));
                },
                uuids(vacancies));
        return counts;
    }

    Map<PointId, FigureCounts> byPoint(Collection<UUID> vacancies) {
        var counts = new HashMap<PointId, FigureCounts>();
        jdbc.query(
                "SELECT point_id, " + SUMS + " FROM job_figure WHERE vacancy_id = ANY(?) GROUP BY point_id",
                row -> {
                    counts.put(new PointId(row.getObject("point_id", UUID.class)), counts(row));
                },
                uuids(vacancies));
        return counts;
    }

    /** One for each vacancy and point, in the order of their ids, so that a page follows the other. */
    List<Row> page(int offset, int limit) {
        return client.sql("SELECT f.vacancy_id, f.point_id, MIN(n.title) AS title, MIN(n.kind) AS kind,"
                        + " MIN(f.day_on) AS first_day, MAX(f.day_on) AS last_day, " + SUMS
                        + " FROM job_figure f LEFT JOIN job_figure_name n ON n.vacancy_id = f.vacancy_id"
                        + " GROUP BY f.vacancy_id, f.point_id ORDER BY f.vacancy_id, f.point_id LIMIT " + limit
                        + " OFFSET " + offset)
                .query((row, number) -> new Row(
                        row.getString("title"),
                        row.getString("kind"),
                        new PointId(row.getObject("point_id", UUID.class)),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        counts(row)))
                .list();
    }

    @Override
    public int deleteBefore(LocalDate day) {
        int gone =
                client.sql("DELETE FROM job_figure WHERE day_on < ?").param(day).update();
        client.sql("DELETE FROM job_figure_name WHERE NOT EXISTS"
                        + " (SELECT 1 FROM job_figure f WHERE f.vacancy_id = job_figure_name.vacancy_id)")
                .update();
        return gone;
    }

    private static FigureCounts counts(ResultSet row) throws SQLException {
        return new FigureCounts(row.getLong("opened"), row.getLong("listed"), row.getLong("taken"));
    }

    private static SqlArrayValue uuids(Collection<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }
}
