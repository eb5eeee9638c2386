package fi.jelppi.sync.endtoend;

import fi.jelppi.testing.Eventually;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

/** People who check in one after the other while a test does harm. */
final class Crowd implements AutoCloseable {

    private final AtomicInteger greens = new AtomicInteger();
    private final FutureTask<Void> visits;
    private volatile boolean coming = true;

    Crowd(Exchange exchange) {
        visits = new FutureTask<>(() -> {
            while (coming) {
                exchange.checkIn();
                greens.incrementAndGet();
                Thread.sleep(25); // as fast as a queue can be, and no faster
            }
            return null;
        });
        Thread.ofVirtual().start(visits);
    }

    /** Returns when so many more have seen green. */
    void comes(int more) throws Exception {
        int before = greens.get();
        Eventually.holds(() -> visits.isDone() || greens.get() >= before + more);
        if (visits.isDone()) {
            visits.get();
        }
    }

    @Override
    public void close() throws InterruptedException, ExecutionException {
        coming = false;
        visits.get();
    }
}
