package fi.jelppi.sync.outbox;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.settings.SyncProperties;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pauses that double with each failure, with jitter so that all halls do not come back in the same second. */
@Component
@OnKiosk
class BackOff {

    private static final Duration FIRST = Duration.ofMillis(500);

    private final Duration longest;
    private Duration step = FIRST;

    BackOff(SyncProperties settings) {
        this.longest = settings.maxBackOff();
    }

    /** Half to the whole of the present step, but never shorter than what central asked for. */
    Duration next(@Nullable Duration asked) {
        long whole = Math.min(step.toMillis(), longest.toMillis());
        var pause = Duration.ofMillis(ThreadLocalRandom.current().nextLong(whole / 2, whole + 1));
        step = Duration.ofMillis(Math.min(longest.toMillis(), whole * 2));
        return asked != null && asked.compareTo(pause) > 0 ? asked.plus(pause.dividedBy(4)) : pause;
    }

    void reset() {
        step = FIRST;
    }
}
