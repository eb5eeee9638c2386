package fi.jelppi.sync.spi;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** More about a kiosk's exchange with central than {@link SyncStatus} tells, for somebody who looks into it. */
public interface SyncDetails {

    /**
     * @param sent when central last acknowledged a fact, by this machine's clock; null when none is kept here
     * @param copied when the copy last stood at the head of the feed, by central's clock; known over restarts
     * @param refused facts that central would not take as they are; tried again with each new connection
     * @param waiting records from central that this version cannot take; a later one will
     */
    record Details(@Nullable Instant sent, @Nullable Instant copied, long refused, long waiting) {}

    Details details();
}
