package fi.jelppi.checkin;

import fi.jelppi.shared.DeviceId;
import java.time.Instant;

/** A scan that was turned away. */
public record RefusedScan(Instant at, DeviceId device, Refusal reason) {}
