package fi.jelppi.checkin;

import fi.jelppi.shared.VisitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table visit_change: what was said about visits after their check-in. */
@Repository
class ChangeStore {

    /** Why a coach set something right. */
    record Reason(String text, UUID by) {}

    /** @param reason null when it was no coach */
    record Said(VisitId visit, VisitChange change, @Nullable Reason reason) {}

    private record Found(VisitId visit, VisitChange change) {}

    private final JdbcTemplate jdbc;

    ChangeStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Collection<Said> all) {
        jdbc.batchUpdate(
                "insert into visit_change (fact_id, visit_id, device_id, kind, recorded_at, effective_at,"
                        + " target_fact_id, heads, reason, by_user) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                all.stream().map(ChangeStore::values).toList());
    }

    private static @Nullable Object[] values(Said said) {
        VisitChange change = said.change();
        Reason reason = said.reason();
        return new @Nullable Object[] {
            change.fact(),
            said.visit().value(),
            change.device(),
            change.kind(),
            Sql.time(change.recordedAt()),
            Sql.time(change.at()),
            change.target(),
            change.heads(),
            reason == null ? null : reason.text(),
            reason == null ? null : reason.by()
        };
    }

    List<VisitChange> of(VisitId visit) {
        return of(Set.of(visit)).getOrDefault(visit, List.of());
    }

    /** In order of time; visits about which nothing was said are missing. */
    Map<VisitId, List<VisitChange>> of(Collection<VisitId> visits) {
        return jdbc
                .query(
                        "select visit_id, fact_id, device_id, kind, recorded_at, effective_at, target_fact_id, heads"
                                + " from visit_change where visit_id = any(?) order by recorded_at, fact_id",
                        ChangeStore::found,
                        Sql.ids(visits))
                .stream()
                .collect(Collectors.groupingBy(Found::visit, Collectors.mapping(Found::change, Collectors.toList())));
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                new VisitId(Sql.id(row, "visit_id")),
                new VisitChange(
                        Sql.id(row, "fact_id"),
                        Sql.id(row, "device_id"),
                        row.getString("kind"),
                        Sql.time(row, "recorded_at"),
                        Sql.timeOrNull(row, "effective_at"),
                        Sql.idOrNull(row, "target_fact_id"),
                        Sql.numberOrNull(row, "heads")));
    }
}
