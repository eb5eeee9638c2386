package fi.jelppi.sync.spi;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What central has of this kiosk's facts. On kiosks only; implemented by the outbox. */
public interface SentFacts {

    /**
     * Those of the facts that central has had since before then. What the outbox has forgotten counts: it forgets nothing
     * that was not acknowledged.
     *
     * @param facts at most 1,000 ids
     */
    Set<UUID> sentBefore(Instant then, Collection<UUID> facts);
}
