package fi.jelppi.checkin;

import fi.jelppi.checkin.VisitFacts.Named;
import fi.jelppi.shared.VisitId;
import fi.jelppi.sync.spi.FactContext;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Turns facts into rows, the same on the kiosk where they happen and at central. A fact may come before its check-in. */
@Component
class VisitProjection {

    private final VisitStore visits;
    private final JdbcTemplate jdbc;

    VisitProjection(VisitStore visits, JdbcTemplate jdbc) {
        this.visits = visits;
        this.jdbc = jdbc;
    }

    void checkedIn(VisitRow row) {
        visits.insert(row);
    }

    /** Stores the change and adds everything up anew; empty while the check-in is not known here. */
    Optional<StoredVisit> changed(VisitId visit, VisitChange change, @Nullable Reason reason) {
        visits.insert(visit, change, reason == null ? null : reason.text(), reason == null ? null : reason.by());
        return addUp(visit);
    }

    /** Brings the visit's row in line with all that is known about it. */
    Optional<StoredVisit> addUp(VisitId visit) {
        return visits.lock(visit).flatMap(stored -> {
            visits.update(visit, VisitState.of(stored.fact(), stored.checkedInAt(), visits.changes(visit)));
            return visits.find(visit);
        });
    }

    void named(FactContext context, Named fact) {
        jdbc.update("delete from visit_name where visit_id = ?", fact.visit());
        jdbc.update(
                "insert into visit_name (visit_id, fact_id, first_name, birth_year, village) values (?, ?, ?, ?, ?)",
                fact.visit(),
                context.id().value(),
                fact.firstName(),
                fact.birthYear(),
                fact.village());
    }

    /** Why a coach set something right. */
    record Reason(String text, UUID by) {}
}
