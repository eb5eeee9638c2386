package fi.jelppi.event;

import fi.jelppi.shared.OnCentral;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Wakes the pages that show who is coming and who waits. What another instance of central did shows with the page's own beat. */
@Component
@OnCentral
public class PeopleChanges {

    /** Many who register at once are one refresh. */
    private static final long GATHER_MILLIS = 150;

    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("registrations").daemon().factory());

    PeopleChanges() {}

    /** Calls back from a thread of its own after every change; the answer ends it. */
    public Runnable subscribe(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Somebody registered, gave a place back, or came, went or moved in a queue. */
    @TransactionalEventListener
    void on(Registrations.PeopleChanged changed) {
        due();
    }

    /** There may be more places than before. */
    @TransactionalEventListener
    void on(Programme.EventSaved saved) {
        due();
    }

    private void due() {
        if (!listeners.isEmpty() && due.compareAndSet(false, true)) {
            timer.schedule(this::wake, GATHER_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void wake() {
        due.set(false);
        listeners.forEach(Runnable::run);
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
