package fi.jelppi.sync.wire;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a kiosk opens a connection.
 *
 * @param now the kiosk's clock, milliseconds since 1970
 * @param queued facts that wait for central
 * @param oldest when the oldest of them was recorded
 * @param instance the central that its copy came from; null when it has none
 */
public record Hello(
        UUID device,
        String version,
        long now,
        long queued,
        @Nullable Long oldest,
        @Nullable UUID instance) {}
