package fi.jelppi.meeting;

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

/** Wakes the pages that show a meeting. What another instance of central did shows with the page's own beat. */
@Component
@OnCentral
public class MeetingChanges {

    /** Many who come at once are one refresh. */
    private static final long GATHER_MILLIS = 150;

    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("meeting").daemon().factory());

    MeetingChanges() {}

    /** Calls back from a thread of its own after every change; the answer ends it. */
    public Runnable subscribe(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @TransactionalEventListener
    void on(Meeting.Changed changed) {
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
