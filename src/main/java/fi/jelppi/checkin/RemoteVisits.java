package fi.jelppi.checkin;

import fi.jelppi.checkin.VisitFacts.CheckedOut;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.VisitId;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactLog;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who takes part from home. Every spell of a device is a visit of its own; a person may have several at once and one after
 * the other, the attendance list makes them one. They take no seat and no door knows of them (decision 0281). Both
 * methods join the caller's transaction.
 */
@Service
@OnCentral
public class RemoteVisits {

    private final CoachEntries entries;
    private final VisitOpening opening;
    private final VisitStore visits;
    private final VisitProjection projection;
    private final FactLog log;
    private final ClockWitness clock;
    private final ApplicationEventPublisher events;

    RemoteVisits(
            CoachEntries entries,
            VisitOpening opening,
            VisitStore visits,
            VisitProjection projection,
            FactLog log,
            ClockWitness clock,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.opening = opening;
        this.visits = visits;
        this.projection = projection;
        this.log = log;
        this.clock = clock;
        this.events = events;
    }

    /**
     * A spell begins.
     *
     * @throws IllegalArgumentException when the session is unknown or the registration is another event's
     */
    @Transactional
    public VisitId joined(SessionId session, RegistrationId who, Instant at) {
        var visit = VisitId.next();
        opening.write(visit, entries.entry(session, who, Entry.Details.fromHome(whole(at), clock.read())));
        return visit;
    }

    /**
     * A spell ends; one that has ended already, by a coach's word too, stays as it is.
     *
     * @param at when the device was last heard of; one before the beginning makes a spell without length
     * @throws IllegalArgumentException when the visit is unknown
     */
    @Transactional
    public void left(VisitId visit, Instant at) {
        StoredVisit stored =
                visits.lock(visit).orElseThrow(() -> new IllegalArgumentException("unknown visit " + visit));
        if (stored.left() != null) {
            return;
        }
        ClockGuard.Reading now = clock.read();
        Instant end = at.isBefore(stored.came()) ? stored.came() : whole(at);
        var context = new FactContext(FactId.next(), log.device(), now.now(), now.now());
        projection.changed(
                new ChangeStore.Said(visit, new ChangeContent(VisitChange.OUT, end, null).change(context), null));
        log.append(VisitFacts.CHECKED_OUT, context.id(), new CheckedOut(visit.value(), end, now.suspect()));
        events.publishEvent(new Visit.CheckedOut(visit, stored.session()));
    }

    private static Instant whole(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }
}
