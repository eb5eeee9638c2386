package fi.jelppi.checkin;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a pass means that was already scanned in this session. */
enum SecondScan {
    /** Is here already. */
    STILL_HERE,
    /** Goes now. */
    LEAVES,
    /** Went a moment ago; the same gesture once more. */
    JUST_LEFT,
    /** Went earlier and comes again. */
    COMES_BACK;

    /** A second scan means leaving at the earliest this long after coming. */
    static final Duration EARLIEST_LEAVING = Duration.ofMinutes(5);

    /** Within this time after leaving a scan is a repeat and not a return. */
    static final Duration REPEAT = Duration.ofMinutes(1);

    static SecondScan of(Instant came, @Nullable Instant left, ScanRules rules) {
        if (left != null) {
            return Duration.between(left, rules.now()).compareTo(REPEAT) < 0 ? JUST_LEFT : COMES_BACK;
        }
        boolean longEnough = Duration.between(came, rules.now()).compareTo(EARLIEST_LEAVING) >= 0;
        return rules.checkOut() && longEnough ? LEAVES : STILL_HERE;
    }

    /** @param checkOut the event wants people to scan when they leave */
    record ScanRules(Instant now, boolean checkOut) {}
}
