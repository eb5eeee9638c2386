package fi.jelppi.device;

import fi.jelppi.shared.PointId;
import java.time.Instant;

/** When a hall is meant to be open, and its kiosk to be on. */
public interface HallHours {

    boolean isOpen(PointId point, Instant at);
}
