package fi.jelppi.sync.wire;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact on its way.
 *
 * @param payload JSON object as text; null when it was erased
 * @param hash of the payload, also of an erased one
 */
public record WireFact(
        long seq,
        UUID id,
        String type,
        int version,
        Instant recordedAt,
        @Nullable String payload,
        String hash) {}
