package fi.jelppi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.testing.Eventually;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WakeUpsTest {

    private final WakeUps pages = new WakeUps("pages");
    private final AtomicInteger calls = new AtomicInteger();

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void manyChangesAreOneCallAndTheNextIsAnother() throws Exception {
        pages.subscribe(calls::incrementAndGet);
        for (int change = 0; change < 1_000; change++) {
            pages.due();
        }
        Eventually.holds(() -> calls.get() > 0);
        int first = calls.get();
        // More than one only where a thousand calls took longer than changes are gathered.
        assertThat(first).isLessThan(100);
        pages.due();
        Eventually.holds(() -> calls.get() > first);
    }

    @Test
    void whoeverHasLeftIsNotCalled() throws Exception {
        var gone = new AtomicInteger();
        pages.subscribe(gone::incrementAndGet).run();
        pages.subscribe(calls::incrementAndGet);
        pages.due();
        Eventually.holds(() -> calls.get() == 1);
        assertThat(gone).hasValue(0);
    }
}
