package fi.jelppi.jobs;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a vacancy comes from.
 *
 * @param code of the source, for example {@code tyomarkkinatori}; chosen once
 * @param externalId what the source calls it; a string, because zeros lead
 * @param attribution to be shown beside it, for example {@code Lähde: Työmarkkinatori}
 * @param link its page at the source; null where it has none
 * @param updated when the source last changed it
 * @param mayForward whether the source's terms let others show it too
 */
public record Source(
        String code,
        String externalId,
        String attribution,
        @Nullable URI link,
        Instant updated,
        boolean mayForward) {}
