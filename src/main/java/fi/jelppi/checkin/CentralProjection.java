package fi.jelppi.checkin;

import fi.jelppi.checkin.VisitFacts.CheckedIn;
import fi.jelppi.checkin.VisitFacts.CheckedOut;
import fi.jelppi.checkin.VisitFacts.Corrected;
import fi.jelppi.checkin.VisitFacts.Named;
import fi.jelppi.checkin.VisitFacts.Reversed;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.VisitId;
import fi.jelppi.sync.spi.FactContext;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Applies the facts of kiosks. They are deduplicated by fact id before they come here; the same person at two kiosks is
 * two facts. What comes before its check-in waits in its table and is added up when the check-in arrives.
 */
@Component
@OnCentral
class CentralProjection {

    private final VisitProjection projection;
    private final Confirmation confirmation;
    private final VisitStates states;
    private final ApplicationEventPublisher events;

    CentralProjection(
            VisitProjection projection,
            Confirmation confirmation,
            VisitStates states,
            ApplicationEventPublisher events) {
        this.projection = projection;
        this.confirmation = confirmation;
        this.states = states;
        this.events = events;
    }

    void checkedIn(FactContext context, CheckedIn fact) {
        projection.checkedIn(confirmation.row(context, fact));
        told(new VisitId(fact.visit()), visit -> new Visit.CheckedIn(visit.id(), visit.session(), fact.heads()));
    }

    private void told(VisitId id, Function<StoredVisit, Visit.Happened> event) {
        projection.addUp(id).ifPresent(visit -> {
            states.publish(id);
            events.publishEvent(event.apply(visit));
        });
    }

    void named(FactContext context, Named fact) {
        projection.named(context, fact);
        told(new VisitId(fact.visit()), visit -> new Visit.Named(visit.id(), visit.session()));
    }

    void checkedOut(FactContext context, CheckedOut fact) {
        var change = change(context, VisitChange.OUT, fact.at(), null);
        changed(fact.visit(), change, null, visit -> new Visit.CheckedOut(visit.id(), visit.session()));
    }

    void reversed(FactContext context, Reversed fact) {
        var change = change(context, VisitChange.REVERSED, fact.at(), fact.fact());
        changed(fact.visit(), change, null, visit -> new Visit.Reversed(visit.id(), visit.session()));
    }

    void corrected(FactContext context, Corrected fact) {
        var change = change(context, fact.what(), fact.value(), null);
        changed(
                fact.visit(),
                change,
                new VisitProjection.Reason(fact.reason(), fact.by()),
                visit -> new Visit.Corrected(visit.id(), visit.session()));
    }

    private void changed(
            UUID visit,
            VisitChange change,
            VisitProjection.@Nullable Reason reason,
            Function<StoredVisit, Visit.Happened> event) {
        VisitId id = new VisitId(visit);
        projection.changed(id, change, reason).ifPresent(stored -> {
            states.publish(id);
            events.publishEvent(event.apply(stored));
        });
    }

    private static VisitChange change(
            FactContext context, String kind, java.time.@Nullable Instant at, @Nullable UUID target) {
        return new VisitChange(context.id().value(), context.device().value(), kind, context.recordedAt(), at, target);
    }
}
