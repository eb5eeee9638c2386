package fi.jelppi.checkin;

import fi.jelppi.checkin.VisitFacts.Corrected;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.UserId;
import fi.jelppi.shared.VisitId;
import fi.jelppi.sync.spi.Durability;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactLog;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
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
    private final Clock clock;

    Corrections(
            FactLog log,
            VisitStore visits,
            VisitProjection projection,
            VisitSpread spread,
            Durability durability,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            ClockWitness witness,
            Clock clock) {
        this.log = log;
        this.visits = visits;
        this.projection = projection;
        this.spread = spread;
        this.durability = durability;
        this.transaction = transaction;
        this.events = events;
        this.witness = witness;
        this.clock = clock;
    }

    Correction.Outcome correct(VisitId visit, Correction correction, UserId coach) {
        var reason = reason(correction.reason(), coach);
        Correction.Outcome outcome = judge(visit, correction);
        if (outcome == Correction.Outcome.STORED) {
            append(visit, kind(correction), time(correction), reason);
        }
        return outcome;
    }

    /** A doubtful clock does not know what is in the future. */
    private Correction.Outcome judge(VisitId visit, Correction correction) {
        Instant at = time(correction);
        ClockGuard.Reading reading = witness.read();
        if (at == null) {
            return Correction.Outcome.STORED;
        }
        if (!reading.suspect() && at.isAfter(reading.now())) {
            return Correction.Outcome.IN_THE_FUTURE;
        }
        boolean turned = visits.find(visit)
                .filter(stored -> switch (correction) {
                    case Correction.Came came ->
                        stored.left() != null && came.at().isAfter(stored.left());
                    case Correction.Left left -> left.at().isBefore(stored.came());
                    default -> false;
                })
                .isPresent();
        return turned ? Correction.Outcome.LEFT_BEFORE_COMING : Correction.Outcome.STORED;
    }

    private void append(VisitId visit, String kind, @Nullable Instant value, ChangeStore.Reason reason) {
        transaction.executeWithoutResult(status -> {
            StoredVisit stored =
                    visits.lock(visit).orElseThrow(() -> new IllegalArgumentException("unknown visit " + visit));
            Instant now = Times.now(clock);
            FactContext context = new FactContext(FactId.next(), log.device(), now, now);
            projection.changed(new ChangeStore.Said(
                    visit,
                    new VisitChange(context.id().value(), context.device().value(), kind, now, value, null),
                    reason));
            log.append(
                    VisitFacts.CORRECTED,
                    context.id(),
                    new Corrected(visit.value(), kind, value, reason.text(), reason.by()));
            spread.changed(stored);
            events.publishEvent(new Visit.Corrected(visit, stored.session()));
        });
        durability.await();
    }

    static ChangeStore.Reason reason(String text, UserId coach) {
        String clean = VisitorText.shortened(text, LONGEST_REASON);
        if (clean == null) {
            throw new IllegalArgumentException("a correction needs a reason");
        }
        return new ChangeStore.Reason(clean, coach.value());
    }

    private static String kind(Correction correction) {
        return switch (correction) {
            case Correction.Came ignored -> VisitChange.CAME;
            case Correction.Left ignored -> VisitChange.LEFT;
            case Correction.StillHere ignored -> VisitChange.STILL_HERE;
            case Correction.Removed ignored -> VisitChange.REMOVED;
            case Correction.Restored ignored -> VisitChange.RESTORED;
        };
    }

    private static @Nullable Instant time(Correction correction) {
        return switch (correction) {
            case Correction.Came came -> came.at();
            case Correction.Left left -> left.at();
            default -> null;
        };
    }
}
