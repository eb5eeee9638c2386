package fi.jelppi.event;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.SyncStatus;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drops people some days after their event by the kiosk's own clock, so that nobody stays in a hall that lost its uplink.
 * A clock that central has not found right since the start deletes nothing: the copy would still say that it holds what
 * is gone, so nothing would come back.
 */
@Component
@OnKiosk
class KioskPurge {

    private static final Logger LOG = LoggerFactory.getLogger(KioskPurge.class);

    private final EventRows events;
    private final RegistrationRows registrations;
    private final Horizon horizon;
    private final ObjectProvider<SyncStatus> status;

    KioskPurge(EventRows events, RegistrationRows registrations, Horizon horizon, ObjectProvider<SyncStatus> status) {
        this.events = events;
        this.registrations = registrations;
        this.horizon = horizon;
        this.status = status;
    }

    /** Every hour: a hall's machine is often on for some hours of the day only. */
    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void run() {
        var known = status.getIfAvailable();
        if (known == null || !known.now().mayDeleteByClock()) {
            LOG.debug("Nothing is dropped while central has not found the clock right");
            return;
        }
        var over = events.over(horizon.people().from());
        int people = over.isEmpty() ? 0 : registrations.deleteOf(over);
        var old = events.over(horizon.events().from());
        events.deleteAllById(old);
        if (people > 0 || !old.isEmpty()) {
            LOG.info("Dropped {} registrations and {} events that are over", people, old.size());
        }
    }
}
