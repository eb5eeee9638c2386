package fi.jelppi.sync.feed;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The newest state of one record.
 *
 * @param scopes who sees it; empty when it is withdrawn
 * @param payload null when it is withdrawn
 */
record FeedChange(
        String type,
        UUID id,
        int version,
        Set<String> scopes,
        @Nullable String payload) {}
