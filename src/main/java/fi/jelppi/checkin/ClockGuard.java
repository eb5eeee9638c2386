package fi.jelppi.checkin;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether the machine's clock can be true. A hall's machine may have an empty clock battery and no uplink; people
 * are let in all the same, and the fact says that its time is doubtful.
 */
final class ClockGuard {

    static final Duration BACKWARDS = Duration.ofMinutes(5);
    /** Longer than a hall is usually shut. A shorter jump forwards cannot be told from a pause. */
    static final Duration FORWARDS = Duration.ofDays(60);
    /** No program is in use for so long. */
    static final Duration LIFE_OF_A_BUILD = Duration.ofDays(10 * 365);

    static final Duration OFFSET = Duration.ofMinutes(10);
    /** A measurement against central speaks for the clock this long, whatever older facts say. */
    private static final Duration MEASURED = Duration.ofHours(1);

    private ClockGuard() {}

    /**
     * What is known about time without asking the clock.
     *
     * @param built when this program was built
     * @param newestFact newest recorded fact whose own time was not doubtful
     * @param lastContact central's last answer, by central's clock, also one before the last start
     * @param offset this clock minus central's at that contact; null when it was before the last start
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
        Duration offset = evidence.offset();
        if (offset != null && isOff(offset) && !wasSetSince(now, evidence)) {
            return new Reading(now, true, now.minus(offset));
        }
        Instant seen = latest(evidence.newestFact(), evidence.lastContact());
        Instant floor = Objects.requireNonNull(latest(evidence.built(), seen));
        boolean behind = now.isBefore(evidence.built()) || now.isBefore(floor.minus(BACKWARDS));
        boolean ahead = now.isAfter(seen == null ? evidence.built().plus(LIFE_OF_A_BUILD) : seen.plus(FORWARDS));
        return behind || ahead ? new Reading(now, true, floor) : new Reading(now, false, now);
    }

    /** Whether central found this clock right a short while ago. */
    static boolean measuredTrue(Instant now, Evidence evidence) {
        Instant contact = evidence.lastContact();
        Duration offset = evidence.offset();
        if (contact == null || offset == null || isOff(offset)) {
            return false;
        }
        Instant then = contact.plus(offset);
        return !now.isBefore(then.minus(BACKWARDS))
                && now.isBefore(then.plus(MEASURED))
                && !now.isBefore(evidence.built());
    }

    private static boolean isOff(Duration offset) {
        return offset.abs().compareTo(OFFSET) > 0;
    }

    /** Somebody set the clock back after it was measured, so the measurement says nothing about it any more. */
    private static boolean wasSetSince(Instant now, Evidence evidence) {
        Instant contact = evidence.lastContact();
        Duration offset = evidence.offset();
        return contact != null
                && offset != null
                && now.isBefore(contact.plus(offset).minus(BACKWARDS));
    }

    private static @Nullable Instant latest(@Nullable Instant one, @Nullable Instant other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
