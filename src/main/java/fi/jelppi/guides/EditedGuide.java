package fi.jelppi.guides;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the desk made of a guide, read.
 *
 * @param guide null where the shipped text stands
 */
record EditedGuide(
        UUID key, long version, boolean hidden, @Nullable Guide guide, GuideId id) {}
