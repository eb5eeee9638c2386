package fi.jelppi.guides;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the desk made of a guide, read.
 *
 * @param guide null where the shipped text stands
 * @param later what takes its place one day; null when nothing does, or it cannot be read
 */
record EditedGuide(
        UUID key,
        long version,
        GuidePayload content,
        @Nullable Guide guide,
        @Nullable Guide later) {

    GuideId id() {
        return content.guide();
    }

    /** The text of the desk that stands on that day; null where the shipped one does. */
    @Nullable
    Guide on(LocalDate day) {
        var comes = content.plan().from();
        return later == null || comes == null || comes.isAfter(day) ? guide : later;
    }
}
