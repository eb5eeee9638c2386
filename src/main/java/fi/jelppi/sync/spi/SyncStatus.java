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
     * @param lastContact last answer from central, by central's clock; known over restarts
     * @param clockOffset this clock minus central's at the last contact; null before the first one since the start
     * @param caughtUp the local copy stood at the head of the feed at the last contact
     */
    record Snapshot(
            Link link,
            long queued,
            @Nullable Instant oldestQueued,
            @Nullable Instant lastContact,
            @Nullable Duration clockOffset,
            boolean caughtUp) {

        private static final Duration MAY_DELETE = Duration.ofHours(12);

        /**
         * Central has measured this clock since the start, and by it something may be deleted for its age. Otherwise an
         * empty or wrong clock battery would delete what does not come back by itself.
         */
        public boolean mayDeleteByClock() {
            return clockOffset != null && clockOffset.abs().compareTo(MAY_DELETE) <= 0;
        }
    }

    Snapshot now();
}
