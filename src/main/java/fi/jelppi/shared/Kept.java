package fi.jelppi.shared;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What only this node writes and its screens read all the time: in memory until it is written again. Central may be several servers on
 * one database; there each has to read.
 */
public final class Kept<T> {

    private record Held<T>(T value, long changes) {}

    private final Supplier<T> reads;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Held<T> held;

    /** @param reads what is written now */
    public Kept(Supplier<T> reads) {
        this.reads = reads;
    }

    /** The same object until something has changed. In a transaction it is read: that may see what nobody else ever will. */
    public T get() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return reads.get();
        }
        // Before the reading, so that what is written meanwhile counts as a change.
        long before = changes.get();
        var known = held;
        if (known != null && known.changes() == before) {
            return known.value();
        }
        var value = reads.get();
        held = new Held<>(value, before);
        return value;
    }

    /** Call beside each write, in its transaction; holds from its end. */
    public void changed() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            changes.incrementAndGet();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                changes.incrementAndGet();
            }
        });
    }
}
