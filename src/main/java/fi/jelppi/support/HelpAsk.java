package fi.jelppi.support;

import fi.jelppi.shared.CallRequestId;
import fi.jelppi.shared.PointId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a screen wants a coach to come.
 *
 * @param code that both say to know each other
 * @param about guide and step; null when not told
 */
public record HelpAsk(
        CallRequestId id,
        PointId point,
        String code,
        @Nullable String about,
        Instant askedAt) {}
