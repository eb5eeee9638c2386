package fi.jelppi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.testing.Eventually;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SupervisedRestartTest {

    final AtomicInteger ends = new AtomicInteger();

    @Test
    void endsTheNodeOnceHoweverOftenItIsAsked() throws Exception {
        var restart = new SupervisedRestart(true, ends::incrementAndGet);
        restart.restart();
        restart.restart();
        Eventually.holds(() -> ends.get() > 0);
        assertThat(ends).hasValue(1);
    }

    @Test
    void endsNothingThatWouldNotComeBack() {
        var restart = new SupervisedRestart(false, ends::incrementAndGet);
        assertThat(restart.isPossible()).isFalse();
        assertThatThrownBy(restart::restart).isInstanceOf(IllegalStateException.class);
        assertThat(ends).hasValue(0);
    }
}
