package fi.jelppi.testing;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for something that another thread or process does. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Eventually() {}

    /** Returns as soon as it is true; fails when it does not become true in a minute. */
    public static void holds(Callable<Boolean> condition) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("did not become true in " + PATIENCE);
            }
            Thread.sleep(20);
        }
    }
}
