package fi.jelppi.checkin;

import fi.jelppi.checkin.VisitFacts.CheckedIn;
import fi.jelppi.checkin.VisitFacts.CheckedOut;
import fi.jelppi.checkin.VisitFacts.Corrected;
import fi.jelppi.checkin.VisitFacts.Named;
import fi.jelppi.checkin.VisitFacts.Reversed;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.VisitId;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler;
import fi.jelppi.sync.spi.FactLog;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what happens at the door: the fact, its outbox row and the visit in one local transaction. */
@Component
class VisitWriter {

    private final FactLog log;
    private final VisitProjection projection;
    private final VisitStore visits;
    private final ChangeStore changes;
    private final VisitSpread spread;
    private final ApplicationEventPublisher events;

    VisitWriter(
            FactLog log,
            VisitProjection projection,
            VisitStore visits,
            ChangeStore changes,
            VisitSpread spread,
            ApplicationEventPublisher events) {
        this.log = log;
        this.projection = projection;
        this.visits = visits;
        this.changes = changes;
        this.spread = spread;
        this.events = events;
    }

    /** The visit that was written and the fact that a reversal would take back. */
    record Written(VisitId visit, UUID fact) {}

    /** @throws org.springframework.dao.DuplicateKeyException when the pass has a visit in this session already */
    @Transactional
    public Written admit(Entry entry) {
        VisitId visit = VisitId.next();
        PassId pass = entry.who().pass();
        if (pass != null) {
            spread.claim(entry.session().id(), pass, visit);
        }
        return write(visit, entry);
    }

    /** Comes again after leaving; empty when another scan was faster. */
    @Transactional
    public Optional<Written> comeBack(Entry entry, StoredVisit earlier) {
        VisitId visit = VisitId.next();
        return spread.claimBack(earlier, visit) ? Optional.of(write(visit, entry)) : Optional.empty();
    }

    private Written write(VisitId visit, Entry entry) {
        Entry.Details details = entry.details();
        Who who = entry.who();
        var fact = new CheckedIn(
                visit.value(),
                entry.session().id().value(),
                who.pass() == null ? null : who.pass().value(),
                who.registration() == null ? null : who.registration().value(),
                details.method().code(),
                details.heads(),
                details.label(),
                details.at(),
                details.clock().suspect(),
                who.unconfirmed(),
                details.by() == null ? null : details.by().value());
        FactContext context = context(details.clock().now());
        projection.begun(new VisitRow(fact, context, who.registration(), who.person(), false));
        log.append(VisitFacts.CHECKED_IN, context.id(), fact);
        if (details.name() != null) {
            name(visit, details.name(), details.clock().now());
        }
        if (details.reason() != null && details.by() != null) {
            explain(
                    visit,
                    Corrections.reason(details.reason(), details.by()),
                    details.clock().now());
        }
        events.publishEvent(new Visit.CheckedIn(visit, entry.session().id(), details.heads()));
        spread.stored(visit);
        return new Written(visit, context.id().value());
    }

    /** In the same transaction as the visit: what a coach marked never stands there without its reason. */
    private void explain(VisitId visit, ChangeStore.Reason reason, Instant at) {
        FactContext context = context(at);
        projection.changed(new ChangeStore.Said(
                visit,
                new VisitChange(context.id().value(), context.device().value(), VisitChange.MARKED, at, null, null),
                reason));
        log.append(
                VisitFacts.CORRECTED,
                context.id(),
                new Corrected(visit.value(), VisitChange.MARKED, null, reason.text(), reason.by()));
    }

    private void name(VisitId visit, CheckIns.VisitorName name, Instant at) {
        var fact = new Named(visit.value(), name.firstName(), name.birthYear(), name.village());
        FactContext context = context(at);
        projection.named(List.of(new FactHandler.Arrived<>(context, fact)));
        log.append(VisitFacts.NAMED, context.id(), fact);
    }

    /** Empty when somebody else was faster or the visit no longer counts. */
    @Transactional
    public Optional<Written> leave(VisitId visit, ClockGuard.Reading clock) {
        return visits.lock(visit)
                .filter(stored -> stored.left() == null && !stored.removed())
                .map(stored -> {
                    FactContext context = context(clock.now());
                    change(
                            stored,
                            new VisitChange(
                                    context.id().value(),
                                    context.device().value(),
                                    VisitChange.OUT,
                                    clock.now(),
                                    clock.now(),
                                    null));
                    log.append(
                            VisitFacts.CHECKED_OUT,
                            context.id(),
                            new CheckedOut(visit.value(), clock.now(), clock.suspect()));
                    events.publishEvent(new Visit.CheckedOut(visit, stored.session()));
                    return new Written(visit, context.id().value());
                });
    }

    /** Takes back the coming or the leaving; false when it is not known here or taken back already. */
    @Transactional
    public boolean reverse(VisitId visit, UUID fact, Instant now) {
        Optional<StoredVisit> found = visits.lock(visit);
        if (found.isEmpty() || changes.of(visit).stream().anyMatch(change -> fact.equals(change.target()))) {
            return false;
        }
        FactContext context = context(now);
        change(
                found.get(),
                new VisitChange(context.id().value(), context.device().value(), VisitChange.REVERSED, now, now, fact));
        log.append(VisitFacts.REVERSED, context.id(), new Reversed(visit.value(), fact, now));
        events.publishEvent(new Visit.Reversed(visit, found.get().session()));
        return true;
    }

    private void change(StoredVisit visit, VisitChange change) {
        projection.changed(new ChangeStore.Said(visit.id(), change, null));
        spread.changed(visit);
    }

    private FactContext context(Instant now) {
        return new FactContext(FactId.next(), log.device(), now, now);
    }
}
