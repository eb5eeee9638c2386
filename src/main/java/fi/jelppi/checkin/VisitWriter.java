package fi.jelppi.checkin;

import fi.jelppi.checkin.VisitFacts.CheckedOut;
import fi.jelppi.checkin.VisitFacts.Reversed;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.VisitId;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactLog;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what happens at the door: the fact, its outbox row and the visit in one local transaction. */
@Component
class VisitWriter {

    private final VisitOpening opening;
    private final FactLog log;
    private final VisitProjection projection;
    private final VisitStore visits;
    private final ChangeStore changes;
    private final VisitSpread spread;
    private final ApplicationEventPublisher events;

    VisitWriter(
            VisitOpening opening,
            FactLog log,
            VisitProjection projection,
            VisitStore visits,
            ChangeStore changes,
            VisitSpread spread,
            ApplicationEventPublisher events) {
        this.opening = opening;
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
        Written written = opening.write(visit, entry);
        spread.stored(visit);
        return written;
    }

    /** Empty when somebody else was faster or the visit no longer counts. */
    @Transactional
    public Optional<Written> leave(VisitId visit, ClockGuard.Reading clock) {
        return visits.lock(visit)
                .filter(stored -> stored.left() == null && !stored.removed())
                .map(stored -> {
                    FactContext context = context(clock.now());
                    change(stored, new ChangeContent(VisitChange.OUT, clock.now(), null).change(context));
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
