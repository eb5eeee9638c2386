package fi.jelppi.device;

import fi.jelppi.shared.PointId;
import java.time.Instant;

/** One reason for a hall to be open, and for its kiosk to be on: its opening hours, or something that is on there. */
public interface HallHours {

    boolean isOpen(PointId point, Instant at);
}
