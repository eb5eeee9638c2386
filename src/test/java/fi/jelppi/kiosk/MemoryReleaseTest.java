package fi.jelppi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MemoryReleaseTest {

    private static final long MEGABYTE = 1024L * 1024;

    private final AtomicLong used = new AtomicLong(60 * MEGABYTE);
    private final AtomicInteger collections = new AtomicInteger();
    private final List<Runnable> later = new ArrayList<>();
    private final MemoryRelease memory = new MemoryRelease(
            used::get,
            () -> {
                collections.incrementAndGet();
                used.set(60 * MEGABYTE);
            },
            later::add);

    @Test
    void collectsOnceWhenItIsWorthIt() {
        used.set(90 * MEGABYTE);
        memory.visitEnded();
        memory.visitEnded();
        assertThat(later).hasSize(1);
        assertThat(collections).hasValue(0);
        later.getFirst().run();
        assertThat(collections).hasValue(1);
        assertThat(used).hasValue(60 * MEGABYTE);
    }

    @Test
    void letsALittleBe() {
        used.set(70 * MEGABYTE);
        memory.visitEnded();
        assertThat(later).isEmpty();
    }

    @Test
    void countsFromTheLastCollection() {
        used.set(90 * MEGABYTE);
        memory.visitEnded();
        later.removeFirst().run();
        memory.visitEnded();
        assertThat(later).isEmpty();
        used.set(73 * MEGABYTE);
        memory.visitEnded();
        assertThat(later).hasSize(1);
    }
}
