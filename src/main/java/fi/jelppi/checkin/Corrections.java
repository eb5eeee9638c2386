package fi.jelppi.checkin;

import fi.jelppi.checkin.VisitFacts.Corrected;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.UserId;
import fi.jelppi.shared.VisitId;
import fi.jelppi.sync.spi.Durability;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactLog;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes what a coach sets right: a new fact beside the original, never an edit. */
@Component
class Corrections {

    private static final int LONGEST_REASON = 300;

    private final FactLog log;
    private final VisitStore visits;
    private final VisitProjection projection;
    private final VisitSpread spread;
    private final Durability durability;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final ClockWitness witness;

    Corrections(
            FactLog log,
            VisitStore visits,
            VisitProjection projection,
            VisitSpread spread,
            Durability durability,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            ClockWitness witness) {
        this.log = log;
        this.visits = visits;
        this.projection = projection;
        this.spread = spread;
        this.durability = durability;
        this.transaction = transaction;
        this.events = events;
        this.witness = witness;
    }

    Correction.Outcome correct(VisitId visit, Correction correction, UserId coach) {
        var reason = reason(correction.reason(), coach);
        ClockGuard.Reading clock = witness.read();
        var outcome = Objects.requireNonNull(transaction.execute(status -> {
            StoredVisit stored =
                    visits.lock(visit).orElseThrow(() -> new IllegalArgumentException("unknown visit " + visit));
            if (correction instanceof Correction.Counted && stored.pass() != null) {
                throw new IllegalArgumentException("a pass is one person: " + visit);
            }
            var judged = PossibleVisit.corrected(stored, correction, clock);
            if (judged == Correction.Outcome.STORED) {
                append(stored, ChangeContent.of(correction), reason, clock);
            }
            return judged;
        }));
        if (outcome == Correction.Outcome.STORED) {
            durability.await();
        }
        return outcome;
    }

    private void append(StoredVisit visit, ChangeContent content, ChangeStore.Reason reason, ClockGuard.Reading clock) {
        var context = new FactContext(FactId.next(), log.device(), clock.now(), clock.now());
        projection.changed(new ChangeStore.Said(visit.id(), content.change(context), reason));
        log.append(
                VisitFacts.CORRECTED,
                context.id(),
                new Corrected(
                        visit.id().value(),
                        content.kind(),
                        content.time(),
                        content.heads(),
                        reason.text(),
                        reason.by()));
        spread.changed(visit);
        events.publishEvent(new Visit.Corrected(visit.id(), visit.session()));
    }

    static ChangeStore.Reason reason(String text, UserId coach) {
        String clean = VisitorText.shortened(text, LONGEST_REASON);
        if (clean == null) {
            throw new IllegalArgumentException("a correction needs a reason");
        }
        return new ChangeStore.Reason(clean, coach.value());
    }
}
