package fi.jelppi.checkin;

import fi.jelppi.checkin.ChangeStore.Said;
import fi.jelppi.checkin.VisitFacts.Named;
import fi.jelppi.shared.VisitId;
import fi.jelppi.sync.spi.FactHandler.Arrived;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Turns facts into rows, the same on the kiosk where they happen and at central. A fact may come before its check-in.
 * The number of statements does not grow with the number of facts.
 */
@Component
class VisitProjection {

    private final VisitStore visits;
    private final ChangeStore changes;
    private final JdbcTemplate jdbc;

    VisitProjection(VisitStore visits, ChangeStore changes, JdbcTemplate jdbc) {
        this.visits = visits;
        this.changes = changes;
        this.jdbc = jdbc;
    }

    /** Visits that begin here, so nothing can have been said about them yet. */
    void begun(VisitRow row) {
        visits.insert(List.of(row));
    }

    /** Check-ins from elsewhere; what came before them is added up now. */
    void checkedIn(Collection<VisitRow> rows) {
        visits.insert(rows);
        Set<VisitId> ids =
                rows.stream().map(row -> new VisitId(row.fact().visit())).collect(Collectors.toSet());
        addUp(changes.of(ids).keySet());
    }

    /** Stores the change and adds everything up anew; empty while the check-in is not known here. */
    Optional<StoredVisit> changed(Said said) {
        return changed(List.of(said)).stream().findFirst();
    }

    /** Stores the changes and answers those of the visits that are known here, as they were before. */
    List<StoredVisit> changed(Collection<Said> said) {
        changes.insert(said);
        return addUp(said.stream().map(Said::visit).collect(Collectors.toSet()));
    }

    /** Brings the visits' rows in line with all that is known about them; answers the rows as they were before. */
    List<StoredVisit> addUp(Set<VisitId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        // The lock first: whoever else says something about them now waits and adds up what we wrote.
        List<StoredVisit> known = visits.lock(ids);
        Map<VisitId, List<VisitChange>> said = changes.of(ids);
        visits.update(known.stream()
                .collect(Collectors.toMap(
                        StoredVisit::id,
                        visit -> VisitState.of(
                                visit.fact(), visit.checkedInAt(), said.getOrDefault(visit.id(), List.of())))));
        return known;
    }

    /** The newest name of each visit counts. */
    void named(Collection<Arrived<Named>> facts) {
        Map<VisitId, Arrived<Named>> newest = new LinkedHashMap<>();
        facts.forEach(fact -> newest.put(new VisitId(fact.payload().visit()), fact));
        jdbc.update("delete from visit_name where visit_id = any(?)", Sql.ids(newest.keySet()));
        jdbc.batchUpdate(
                "insert into visit_name (visit_id, fact_id, first_name, birth_year, village) values (?, ?, ?, ?, ?)",
                newest.values().stream().map(VisitProjection::values).toList());
    }

    private static @Nullable Object[] values(Arrived<Named> arrived) {
        Named fact = arrived.payload();
        return new @Nullable Object[] {
            fact.visit(), arrived.context().id().value(), fact.firstName(), fact.birthYear(), fact.village()
        };
    }
}
