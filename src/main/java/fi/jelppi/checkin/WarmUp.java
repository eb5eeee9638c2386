package fi.jelppi.checkin;

import fi.jelppi.event.Programme;
import fi.jelppi.event.Registrations;
import fi.jelppi.participant.Passes;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Asks once, behind the start, what every scan asks, about nobody: the day's first visitor shall not wait until classes
 * and queries are loaded. Writes nothing.
 */
@Component
@OnKiosk
class WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final int ROUNDS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String NO_PASS = "JP1:NOT A PASS";

    private final Passes passes;
    private final Registrations registrations;
    private final Programme programme;
    private final VisitStore visits;
    private final PresenceStore presence;
    private final Clock clock;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    WarmUp(
            Passes passes,
            Registrations registrations,
            Programme programme,
            VisitStore visits,
            PresenceStore presence,
            Clock clock) {
        this.passes = passes;
        this.registrations = registrations;
        this.programme = programme;
        this.visits = visits;
        this.presence = presence;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread = Thread.ofPlatform().name("warm-up").daemon().start(this::run);
    }

    /** A connection that is still out when the pool closes would keep the database file open. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.join(PATIENCE);
        }
    }

    private void run() {
        try {
            for (int round = 0; round < ROUNDS && !stopping; round++) {
                ask(PassId.next(), SessionId.next());
            }
        } catch (DataAccessException | TransactionException e) {
            // The node may be stopping already; a real failure shows at the first scan.
            LOG.debug("warm-up ended early: {}", e.getClass().getName());
        }
    }

    private void ask(PassId nobody, SessionId nothing) {
        passes.read(NO_PASS);
        passes.find(nobody);
        registrations.byPass(nobody);
        programme.sessionsOn(PointId.next(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        programme.event(EventId.next());
        presence.find(nothing, nobody);
        visits.ofPass(nothing, nobody);
    }
}
