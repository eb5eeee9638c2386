package fi.jelppi.checkin;

import fi.jelppi.shared.Trace;
import fi.jelppi.shared.VisitId;
import fi.jelppi.sync.spi.Durability;
import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.sync.spi.NotDurableException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** "Tämä oli vahinko": takes back the last thing that happened to a visit here, for a minute and once. */
@Component
class Undo {

    private static final Logger LOG = LoggerFactory.getLogger(Undo.class);
    static final Duration WITHIN = Duration.ofSeconds(60);

    private final VisitStore visits;
    private final ChangeStore said;
    private final VisitWriter writer;
    private final Durability durability;
    private final FactLog log;
    private final Clock clock;

    Undo(VisitStore visits, ChangeStore said, VisitWriter writer, Durability durability, FactLog log, Clock clock) {
        this.visits = visits;
        this.said = said;
        this.writer = writer;
        this.durability = durability;
        this.log = log;
        this.clock = clock;
    }

    boolean undo(VisitId visit) {
        Instant now = Times.now(clock);
        try {
            boolean done = visits.find(visit)
                    .flatMap(stored -> undoable(stored, now))
                    .map(fact -> writer.reverse(visit, fact, now))
                    .orElse(false);
            if (done) {
                durability.await();
            }
            return done;
        } catch (DataAccessException | TransactionException | NotDurableException e) {
            LOG.error("A reversal could not be stored: {}", Trace.of(e));
            return false;
        }
    }

    private Optional<UUID> undoable(StoredVisit visit, Instant now) {
        var changes = said.of(visit.id());
        Set<UUID> takenBack = changes.stream()
                .map(VisitChange::target)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Optional<VisitChange> leaving = changes.stream()
                .filter(change -> change.kind().equals(VisitChange.OUT) && !takenBack.contains(change.fact()))
                .reduce((first, second) -> second);
        if (leaving.isPresent()) {
            return leaving.filter(out -> mine(out.device()) && recent(out.recordedAt(), now))
                    .map(VisitChange::fact);
        }
        boolean possible = !visit.removed() && mine(visit.device()) && recent(visit.recordedAt(), now);
        return possible ? Optional.of(visit.fact()) : Optional.empty();
    }

    private boolean mine(UUID device) {
        return device.equals(log.device().value());
    }

    private static boolean recent(Instant at, Instant now) {
        return Duration.between(at, now).abs().compareTo(WITHIN) <= 0;
    }
}
