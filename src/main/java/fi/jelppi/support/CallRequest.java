package fi.jelppi.support;

import fi.jelppi.shared.CallRequestId;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to be called.
 *
 * @param point where the kiosk stood
 * @param code what both sides can say to know each other on the telephone
 * @param askedAt by the kiosk's clock
 * @param caller null when it has not arrived yet or is forgotten
 * @param handledAt null while it is open
 */
public record CallRequest(
        CallRequestId id,
        DeviceId device,
        PointId point,
        String code,
        Instant askedAt,
        @Nullable Caller caller,
        @Nullable Instant handledAt,
        @Nullable UserId handledBy) {

    /** The desk's list has changed. */
    public record Changed(CallRequestId request) {}
}
