package fi.jelppi.kiosk.spi;

import java.time.Duration;

/** How long a page waits for a visitor who does nothing, before the screen asks and clears itself. */
public enum Patience {
    /** Start and check-in. */
    SHORT(Duration.ofSeconds(60)),
    /** Somebody reads jobs or a guide. */
    READING(Duration.ofMinutes(3)),
    /** Somebody is in an e-service and may be fetching bank codes. */
    SERVICE(Duration.ofMinutes(10)),
    /** A training: people look and listen. */
    ENDLESS(Duration.ZERO);

    private final Duration still;

    Patience(Duration still) {
        this.still = still;
    }

    /** Zero for without end. */
    public Duration still() {
        return still;
    }
}
