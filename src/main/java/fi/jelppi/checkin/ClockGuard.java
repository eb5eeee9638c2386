package fi.jelppi.checkin;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether the machine's clock can be true. A hall's machine may have an empty clock battery and no uplink; people
 * are let in all the same, and the fact says that its time is doubtful.
 */
final class ClockGuard {

    static final Duration BACKWARDS = Duration.ofMinutes(5);
    static final Duration FORWARDS = Duration.ofDays(60);
    static final Duration OFFSET = Duration.ofMinutes(10);
    /** A measurement against central speaks for the clock this long, whatever older facts say. */
    private static final Duration MEASURED = Duration.ofHours(1);

    private ClockGuard() {}

    /**
     * What is known about time without asking the clock.
     *
     * @param built when this program was built
     * @param newestFact newest recorded fact whose own time was not doubtful
     * @param lastContact central's last answer, by central's clock
     * @param offset this clock minus central's at that contact
     */
    record Evidence(
            Instant built,
            @Nullable Instant newestFact,
            @Nullable Instant lastContact,
            @Nullable Duration offset) {}

    /**
     * @param now what the clock says
     * @param likely the best guess; the same as {@code now} unless suspect
     */
    record Reading(Instant now, boolean suspect, Instant likely) {}

    static Reading judge(Instant now, Evidence evidence) {
        if (measuredTrue(now, evidence)) {
            return new Reading(now, false, now);
        }
        Instant floor = Stream.of(evidence.built(), evidence.newestFact(), evidence.lastContact())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(now);
        Instant contact = evidence.lastContact();
        Duration offset = evidence.offset();
        boolean ahead = contact != null && now.isAfter(contact.plus(FORWARDS));
        boolean behind = now.isBefore(evidence.built()) || now.isBefore(floor.minus(BACKWARDS));
        boolean off = offset != null && offset.abs().compareTo(OFFSET) > 0;
        if (behind || ahead) {
            return new Reading(now, true, floor);
        }
        return off ? new Reading(now, true, now.minus(offset)) : new Reading(now, false, now);
    }

    private static boolean measuredTrue(Instant now, Evidence evidence) {
        Instant contact = evidence.lastContact();
        Duration offset = evidence.offset();
        return contact != null
                && offset != null
                && offset.abs().compareTo(OFFSET) <= 0
                && !now.isBefore(contact.minus(BACKWARDS))
                && now.isBefore(contact.plus(MEASURED))
                && !now.isBefore(evidence.built());
    }
}
