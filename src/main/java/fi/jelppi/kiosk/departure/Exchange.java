package fi.jelppi.kiosk.departure;

import fi.jelppi.sync.spi.SyncDetails;
import fi.jelppi.sync.spi.SyncStatus;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the machine stands with central at one moment.
 *
 * @param enrolled it belongs to a point of this central
 * @param clock what this machine's clock says
 */
record Exchange(boolean enrolled, SyncStatus.Snapshot link, SyncDetails.Details details, Instant clock) {

    /** Who packs up in the office first and pulls the cable then has done nothing wrong. */
    static final Duration FRESH = Duration.ofHours(2);

    /** Two clocks are never quite the same. */
    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    /** Central's clock has gone on since; by this machine's own where nothing better is known. */
    boolean isFresh(@Nullable Instant atCentral) {
        if (atCentral == null) {
            return false;
        }
        var offset = link.clockOffset();
        var age = Duration.between(atCentral, offset == null ? clock : clock.minus(offset));
        return age.compareTo(TOLERANCE.negated()) >= 0 && age.compareTo(FRESH) <= 0;
    }
}
