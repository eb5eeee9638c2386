package fi.jelppi.jobs;

import fi.jelppi.jobs.Features.Mark;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Which vacancies come first on the walls. */
@Component
@OnCentral
class FeatureTable {

    private final JdbcClient client;
    private final JdbcTemplate jdbc;

    FeatureTable(JdbcClient client, JdbcTemplate jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    void insert(Mark mark) {
        var point = mark.point();
        client.sql("INSERT INTO vacancy_feature (vacancy_id, point_id, until_on) VALUES (:id, :point, :until)")
                .param("id", mark.vacancy().value())
                .param("point", point == null ? null : point.value())
                .param("until", mark.until())
                .update();
    }

    void delete(Collection<UUID> vacancies) {
        jdbc.update("DELETE FROM vacancy_feature WHERE vacancy_id = ANY(?)", uuids(vacancies));
    }

    /** Of these, on that day. */
    List<Mark> of(Collection<UUID> vacancies, LocalDate day) {
        return jdbc.query(
                "SELECT vacancy_id, point_id, until_on FROM vacancy_feature WHERE vacancy_id = ANY(?) AND until_on >= ?",
                FeatureTable::read,
                uuids(vacancies),
                day);
    }

    /** For the walls of all points, and for that point's, on that day. */
    List<UUID> onWall(@Nullable PointId point, LocalDate day, int most) {
        return client.sql("SELECT vacancy_id FROM vacancy_feature WHERE until_on >= :day"
                        + (point == null ? " AND point_id IS NULL" : " AND (point_id IS NULL OR point_id = :point)")
                        + " ORDER BY until_on, vacancy_id LIMIT " + most)
                .param("day", day)
                .param("point", point == null ? null : point.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** A record goes; another one that is shown in its place comes first instead, unless it has a mark of its own. */
    void pass(UUID gone, Optional<UUID> heir) {
        heir.ifPresent(
                id -> client.sql("""
                        UPDATE vacancy_feature SET vacancy_id = :heir WHERE vacancy_id = :gone
                        AND NOT EXISTS (SELECT 1 FROM vacancy_feature other WHERE other.vacancy_id = :heir)""").param("heir", id).param("gone", gone).update());
        delete(List.of(gone));
    }

    void forget(LocalDate before) {
        client.sql("DELETE FROM vacancy_feature WHERE until_on < ?")
                .param(before)
                .update();
    }

    private static Mark read(ResultSet row, int number) throws SQLException {
        var point = row.getObject("point_id", UUID.class);
        return new Mark(
                new VacancyId(row.getObject("vacancy_id", UUID.class)),
                point == null ? null : new PointId(point),
                row.getObject("until_on", LocalDate.class));
    }

    private static SqlArrayValue uuids(Collection<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }
}
