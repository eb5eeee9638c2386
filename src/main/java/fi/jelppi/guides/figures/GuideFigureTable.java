package fi.jelppi.guides.figures;

import fi.jelppi.guides.figures.GuideFacts.Day;
import fi.jelppi.guides.figures.GuideFigures.Row;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.DayKeeping;
import fi.jelppi.sync.spi.DayNumbers;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What kiosks have counted of guides, at central. */
@Component
@OnCentral
class GuideFigureTable implements DayKeeping.Figures {

    private final JdbcClient client;
    private final JdbcTemplate jdbc;

    GuideFigureTable(JdbcClient client, JdbcTemplate jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    /** Of each number the higher one of what is known and what is told stays. */
    void raise(DeviceId device, Day told) {
        DayNumbers.raise(
                jdbc,
                """
                UPDATE guide_figure SET counted = GREATEST(counted, ?) WHERE day_on = ? AND point_id = ?
                AND device_id = ? AND guide = ? AND what = ? AND detail = ?""",
                """
                INSERT INTO guide_figure (counted, day_on, point_id, device_id, guide, what, detail)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                told.lines().stream()
                        .map(line -> new Object[] {
                            line.count(),
                            told.day(),
                            told.point(),
                            device.value(),
                            line.guide(),
                            line.what(),
                            line.detail()
                        })
                        .toList());
    }

    /** By point, from a day on until before another. */
    List<Row> between(LocalDate first, LocalDate before, int most) {
        return client.sql("SELECT point_id, guide, what, detail, SUM(counted) AS counted FROM guide_figure"
                        + " WHERE day_on >= ? AND day_on < ? GROUP BY point_id, guide, what, detail"
                        + " ORDER BY guide, point_id, what, detail LIMIT " + most)
                .params(first, before)
                .query((row, number) -> new Row(
                        new PointId(row.getObject("point_id", UUID.class)),
                        row.getString("guide"),
                        What.ofCode(row.getString("what")).orElseThrow(),
                        row.getString("detail"),
                        row.getLong("counted")))
                .list();
    }

    @Override
    public int deleteBefore(LocalDate day) {
        return client.sql("DELETE FROM guide_figure WHERE day_on < ?")
                .param(day)
                .update();
    }
}
