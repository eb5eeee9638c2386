package fi.jelppi.shared;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Wakes the pages that show something live. Many changes at once are one call, from a thread of its own. */
public final class WakeUps implements AutoCloseable {

    private static final long GATHER_MILLIS = 150;

    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledExecutorService timer;

    /** @param thread its name */
    public WakeUps(String thread) {
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(thread).daemon().factory());
    }

    /** Calls back after every change; the answer ends it. */
    public Runnable subscribe(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Something has changed. */
    public void due() {
        if (!listeners.isEmpty() && due.compareAndSet(false, true)) {
            timer.schedule(this::wake, GATHER_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void wake() {
        due.set(false);
        listeners.forEach(Runnable::run);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
