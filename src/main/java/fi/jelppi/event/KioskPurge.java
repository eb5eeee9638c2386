package fi.jelppi.event;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.SyncStatus;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drops people some days after their event by the kiosk's own clock, so that nobody stays in a hall that lost its uplink. */
@Component
@OnKiosk
class KioskPurge {

    private static final Logger LOG = LoggerFactory.getLogger(KioskPurge.class);
    private static final Duration CLOCK_OFF = Duration.ofHours(12);

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

    /** A clock that central knows to be wrong deletes nothing: what is gone does not come back by itself. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 20 3 * * *")
    @Transactional
    public void run() {
        var known = status.getIfAvailable();
        var offset = known == null ? null : known.now().clockOffset();
        if (offset != null && offset.abs().compareTo(CLOCK_OFF) > 0) {
            LOG.warn("The clock is off by {}; nothing was dropped", offset);
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
