package fi.jelppi.sync;

import fi.jelppi.shared.FactId;
import java.time.Instant;

/**
 * A fact that central could not apply. What it says is not shown: it may be personal.
 *
 * @param device the kiosk's name, or its id where it has none
 * @param reason {@code unknown-type}, {@code newer-schema}, {@code unreadable}, {@code changed-content} or {@code failed}
 */
public record QuarantinedFact(
        FactId id, String type, int version, String device, Instant recordedAt, Instant receivedAt, String reason) {}
