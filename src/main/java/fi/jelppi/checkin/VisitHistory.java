package fi.jelppi.checkin;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was said about a visit, the check-in included.
 *
 * @param kind {@code in}, {@code out}, {@code reversed}, {@code came}, {@code left}, {@code still-here}, {@code removed},
 *     {@code restored}, {@code heads} or {@code marked}
 * @param at the time it speaks of
 * @param heads the number of people it speaks of
 */
public record VisitHistory(
        String kind,
        Instant recordedAt,
        @Nullable Instant at,
        @Nullable Integer heads,
        DeviceId device,
        @Nullable String reason,
        @Nullable UserId by) {}
