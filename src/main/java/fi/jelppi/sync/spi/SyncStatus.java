package fi.jelppi.sync.spi;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a kiosk stands with central. Implemented by the sender; the shell, coach mode and metrics read it. */
public interface SyncStatus {

    enum Link {
        NOT_ENROLLED,
        ONLINE,
        OFFLINE,
        REVOKED
    }

    /**
     * @param queued facts that central has not acknowledged
     * @param oldestQueued when the oldest of them was recorded
     * @param lastContact last answer from central
     * @param clockOffset this clock minus central's at the last contact
     * @param caughtUp the local copy stood at the head of the feed at the last contact
     */
    record Snapshot(
            Link link,
            long queued,
            @Nullable Instant oldestQueued,
            @Nullable Instant lastContact,
            @Nullable Duration clockOffset,
            boolean caughtUp) {}

    Snapshot now();
}
