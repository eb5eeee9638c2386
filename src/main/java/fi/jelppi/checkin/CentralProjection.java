package fi.jelppi.checkin;

import fi.jelppi.checkin.ChangeStore.Reason;
import fi.jelppi.checkin.ChangeStore.Said;
import fi.jelppi.checkin.VisitFacts.CheckedIn;
import fi.jelppi.checkin.VisitFacts.CheckedOut;
import fi.jelppi.checkin.VisitFacts.Corrected;
import fi.jelppi.checkin.VisitFacts.Named;
import fi.jelppi.checkin.VisitFacts.Reversed;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.VisitId;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler.Arrived;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Applies the facts of kiosks. They are deduplicated by fact id before they come here; the same person at two kiosks is
 * two facts. What comes before its check-in waits in its table and is added up when the check-in arrives. The number of
 * statements does not grow with the number of facts.
 */
@Component
@OnCentral
class CentralProjection {

    private final VisitProjection projection;
    private final Confirmation confirmation;
    private final VisitHalls halls;
    private final VisitStates states;
    private final ApplicationEventPublisher events;

    CentralProjection(
            VisitProjection projection,
            Confirmation confirmation,
            VisitHalls halls,
            VisitStates states,
            ApplicationEventPublisher events) {
        this.projection = projection;
        this.confirmation = confirmation;
        this.halls = halls;
        this.states = states;
        this.events = events;
    }

    void checkedIn(List<Arrived<CheckedIn>> facts) {
        projection.checkedIn(confirmation.rows(facts));
        halls.note(facts);
        states.publish(
                facts.stream().map(fact -> new VisitId(fact.payload().visit())).collect(Collectors.toSet()));
        facts.stream()
                .map(Arrived::payload)
                .map(fact ->
                        new Visit.CheckedIn(new VisitId(fact.visit()), new SessionId(fact.session()), fact.heads()))
                .forEach(events::publishEvent);
    }

    void named(List<Arrived<Named>> facts) {
        projection.named(facts);
        told(
                projection.addUp(facts.stream()
                        .map(fact -> new VisitId(fact.payload().visit()))
                        .collect(Collectors.toSet())),
                visit -> new Visit.Named(visit.id(), visit.session()));
    }

    void checkedOut(List<Arrived<CheckedOut>> facts) {
        changed(
                facts,
                (context, fact) -> said(context, fact.visit(), VisitChange.OUT, fact.at(), null),
                visit -> new Visit.CheckedOut(visit.id(), visit.session()));
    }

    void reversed(List<Arrived<Reversed>> facts) {
        changed(
                facts,
                (context, fact) -> said(context, fact.visit(), VisitChange.REVERSED, fact.at(), fact.fact()),
                visit -> new Visit.Reversed(visit.id(), visit.session()));
    }

    void corrected(List<Arrived<Corrected>> facts) {
        changed(
                facts,
                (context, fact) -> new Said(
                        new VisitId(fact.visit()),
                        new ChangeContent(fact.what(), fact.value(), fact.heads()).change(context),
                        new Reason(fact.reason(), fact.by())),
                visit -> new Visit.Corrected(visit.id(), visit.session()));
    }

    private <T extends Record> void changed(
            List<Arrived<T>> facts,
            BiFunction<FactContext, T, Said> meaning,
            Function<StoredVisit, Visit.Happened> event) {
        var said = facts.stream()
                .map(fact -> meaning.apply(fact.context(), fact.payload()))
                .toList();
        told(projection.changed(said), event);
    }

    private void told(List<StoredVisit> visits, Function<StoredVisit, Visit.Happened> event) {
        states.publish(visits.stream().map(StoredVisit::id).collect(Collectors.toSet()));
        visits.stream().map(event).forEach(events::publishEvent);
    }

    private static Said said(
            FactContext context, UUID visit, String kind, @Nullable Instant at, @Nullable UUID target) {
        var change =
                new VisitChange(context.id().value(), context.device().value(), kind, context.recordedAt(), at, target);
        return new Said(new VisitId(visit), change, null);
    }
}
