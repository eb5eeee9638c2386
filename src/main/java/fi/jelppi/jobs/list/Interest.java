package fi.jelppi.jobs.list;

import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody gave a list of vacancies to the coaches.
 *
 * @param point where the kiosk stood
 * @param handledAt null while it is open
 */
public record Interest(
        InterestId id,
        PointId point,
        OwnList list,
        Instant givenAt,
        InterestedPerson person,
        @Nullable Instant handledAt,
        @Nullable UserId handledBy) {

    /** The desk's list has changed. */
    public record Changed(InterestId interest) {}
}
