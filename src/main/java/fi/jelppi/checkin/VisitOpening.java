package fi.jelppi.checkin;

import fi.jelppi.checkin.VisitFacts.CheckedIn;
import fi.jelppi.checkin.VisitFacts.CheckedOut;
import fi.jelppi.checkin.VisitFacts.Corrected;
import fi.jelppi.checkin.VisitFacts.Named;
import fi.jelppi.checkin.VisitWriter.Written;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.VisitId;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler;
import fi.jelppi.sync.spi.FactLog;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a new visit with everything that is said along with it, in the caller's transaction: all of it stands or none. */
@Component
class VisitOpening {

    private final FactLog log;
    private final VisitProjection projection;
    private final ApplicationEventPublisher events;

    VisitOpening(FactLog log, VisitProjection projection, ApplicationEventPublisher events) {
        this.log = log;
        this.projection = projection;
        this.events = events;
    }

    Written write(VisitId visit, Entry entry) {
        Entry.Details details = entry.details();
        Who who = entry.who();
        CheckedIn fact = fact(visit, entry);
        FactContext context = context(details);
        projection.begun(new VisitRow(fact, context, who.registration(), who.person(), false));
        log.append(VisitFacts.CHECKED_IN, context.id(), fact);
        events.publishEvent(happened(visit, entry));
        if (details.name() != null) {
            name(visit, details.name(), context(details));
        }
        if (details.reason() != null && details.by() != null) {
            explain(visit, Corrections.reason(details.reason(), details.by()), context(details));
        }
        if (details.left() != null) {
            leave(visit, details.left(), details);
            events.publishEvent(new Visit.CheckedOut(visit, entry.session().id()));
        }
        return new Written(visit, context.id().value());
    }

    private static Visit.Happened happened(VisitId visit, Entry entry) {
        return entry.details().method() == Method.REMOTE
                ? new Visit.Joined(visit, entry.session().id())
                : new Visit.CheckedIn(
                        visit, entry.session().id(), entry.details().heads());
    }

    private static CheckedIn fact(VisitId visit, Entry entry) {
        Entry.Details details = entry.details();
        Who who = entry.who();
        return new CheckedIn(
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
    }

    private void name(VisitId visit, VisitorName name, FactContext context) {
        var fact = new Named(visit.value(), name.firstName(), name.birthYear(), name.village());
        projection.named(List.of(new FactHandler.Arrived<>(context, fact)));
        log.append(VisitFacts.NAMED, context.id(), fact);
    }

    /** What a coach marked never stands there without its reason. */
    private void explain(VisitId visit, ChangeStore.Reason reason, FactContext context) {
        var content = new ChangeContent(VisitChange.MARKED, null, null);
        projection.changed(new ChangeStore.Said(visit, content.change(context), reason));
        log.append(
                VisitFacts.CORRECTED,
                context.id(),
                new Corrected(visit.value(), content.kind(), null, null, reason.text(), reason.by()));
    }

    /** Nobody saw the visitor leave, the paper list tells it. */
    private void leave(VisitId visit, Instant left, Entry.Details details) {
        FactContext context = context(details);
        projection.changed(
                new ChangeStore.Said(visit, new ChangeContent(VisitChange.OUT, left, null).change(context), null));
        log.append(
                VisitFacts.CHECKED_OUT,
                context.id(),
                new CheckedOut(visit.value(), left, details.clock().suspect()));
    }

    private FactContext context(Entry.Details details) {
        Instant now = details.clock().now();
        return new FactContext(FactId.next(), log.device(), now, now);
    }
}
