package fi.jelppi.sync.spi;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.FactId;
import java.time.Instant;

/**
 * Where and when a fact came from.
 *
 * @param device the node where it happened; central itself has an id too
 * @param recordedAt by the clock of the node where it happened
 * @param receivedAt when central stored it; on the kiosk itself the same as {@code recordedAt}
 */
public record FactContext(FactId id, DeviceId device, Instant recordedAt, Instant receivedAt) {}
