package fi.jelppi.kiosk;

import fi.jelppi.shared.OnKiosk;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Gives memory back to the machine, which the browser needs too, when a visit has ended: then nobody waits for an answer.
 * Java's serial collector by itself lets the heap grow to its limit first (decision 0094).
 */
@Component
@OnKiosk
class MemoryRelease {

    /** In bytes; below it is not worth the pause. */
    private static final long WORTH = 12L * 1024 * 1024;
    /** The next page has been loaded by then. */
    private static final long SOON_S = 3;

    private final LongSupplier used;
    private final Runnable collection;
    private final Executor executor;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile long live;

    @Autowired
    MemoryRelease() {
        this(
                () -> ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                ManagementFactory.getMemoryMXBean()::gc,
                CompletableFuture.delayedExecutor(SOON_S, TimeUnit.SECONDS));
    }

    /**
     * @param used       bytes of the heap, with what nobody holds any more
     * @param collection collects all garbage before it comes back
     * @param executor   runs a collection when the screen is still
     */
    MemoryRelease(LongSupplier used, Runnable collection, Executor executor) {
        this.used = used;
        this.collection = collection;
        this.executor = executor;
        this.live = used.getAsLong();
    }

    /** Comes back at once; the collection comes after, if it is worth it. */
    void visitEnded() {
        if (used.getAsLong() - live >= WORTH && waiting.compareAndSet(false, true)) {
            executor.execute(this::release);
        }
    }

    private void release() {
        try {
            collection.run();
            live = used.getAsLong();
        } finally {
            waiting.set(false);
        }
    }
}
