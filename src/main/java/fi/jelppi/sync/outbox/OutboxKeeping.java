package fi.jelppi.sync.outbox;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.settings.SyncProperties;
import fi.jelppi.sync.spi.SentFactsKept;
import fi.jelppi.sync.spi.SyncStatus;
import fi.jelppi.sync.wire.Times;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets facts that central has had for long, also on a link that never breaks; by a clock that central found right. */
@Component
@OnKiosk
class OutboxKeeping implements SentFactsKept {

    private final OutboxTable outbox;
    private final SyncStatus status;
    private final SyncProperties settings;
    private final Clock clock;

    OutboxKeeping(OutboxTable outbox, SyncStatus status, SyncProperties settings, Clock clock) {
        this.outbox = outbox;
        this.status = status;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Duration afterSending() {
        return settings.keepSent();
    }

    @Scheduled(initialDelay = 3, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void run() {
        if (status.now().mayDeleteByClock()) {
            outbox.prune(Times.now(clock).minus(settings.keepSent()));
        }
    }
}
