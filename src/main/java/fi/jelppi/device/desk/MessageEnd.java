package fi.jelppi.device.desk;

import fi.jelppi.organisation.OpenState;
import fi.jelppi.organisation.PointMoment;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Until when a message stands on a screen. */
enum MessageEnd {
    HOUR,
    CLOSING,
    DAY,
    WEEK;

    private static final Duration LONGEST = Duration.ofDays(7);

    /** Empty where it cannot be told: the hall is closed, or open for longer than a message may stand. */
    Optional<Instant> after(PointMoment hall) {
        var now = hall.at();
        return switch (this) {
            case HOUR -> Optional.of(now.plus(Duration.ofHours(1)));
            case CLOSING ->
                hall.open() instanceof OpenState.Open(var until) && until.isBefore(now.plus(LONGEST))
                        ? Optional.of(until)
                        : Optional.empty();
            case DAY -> Optional.of(now.plus(Duration.ofDays(1)));
            case WEEK -> Optional.of(now.plus(LONGEST));
        };
    }

    String key() {
        return switch (this) {
            case HOUR -> "device.message.end.hour";
            case CLOSING -> "device.message.end.closing";
            case DAY -> "device.message.end.day";
            case WEEK -> "device.message.end.week";
        };
    }
}
