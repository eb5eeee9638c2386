package fi.jelppi.sync.inbox;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.OnCentral;
import java.util.LinkedHashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Applies behind the acknowledgement. It is woken for each batch and looks round by itself every few seconds: at start,
 * after a failure, and for what an instance that died left behind.
 */
@Component
@OnCentral
class ApplierThread implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ApplierThread.class);
    private static final long ROUND_MILLIS = 5_000;

    private final Applier applier;
    private final InboxTable inbox;
    private final Set<DeviceId> due = new LinkedHashSet<>();
    private volatile boolean running;
    private Thread thread = new Thread();

    ApplierThread(Applier applier, InboxTable inbox) {
        this.applier = applier;
        this.inbox = inbox;
    }

    synchronized void wake(DeviceId device) {
        due.add(device);
        notifyAll();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("fact-applier").daemon().start(this::run);
    }

    private void run() {
        boolean upgraded = true;
        boolean failing = false;
        Set<DeviceId> round = Set.of();
        while (running) {
            try {
                if (upgraded) {
                    applier.retryOutdated();
                    upgraded = false;
                }
                for (var device : round.isEmpty() ? inbox.devicesWithPending() : round) {
                    applier.applyAll(device);
                }
                failing = false;
            } catch (RuntimeException e) {
                // Everything stays pending and is tried in the next round. No message: it may hold what a person typed.
                if (!failing) {
                    LOG.warn(
                            "applying facts failed, will try again: {}",
                            e.getClass().getName());
                }
                failing = true;
            }
            var woken = awaitWork();
            // After a failure everybody: who is not woken again must not wait for a quiet moment of the others.
            round = failing ? Set.of() : woken;
        }
    }

    /** Who has something new; nobody in particular when the time for a look round has come. */
    private synchronized Set<DeviceId> awaitWork() {
        try {
            if (running && due.isEmpty()) {
                wait(ROUND_MILLIS);
            }
        } catch (InterruptedException e) {
            running = false;
        }
        var taken = Set.copyOf(due);
        due.clear();
        return taken;
    }

    @Override
    public void stop() {
        synchronized (this) {
            running = false;
            notifyAll();
        }
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
