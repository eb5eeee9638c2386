package fi.jelppi.guides;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What comes by itself; days begin at midnight.
 *
 * @param from when the newest text comes into force; null when it is there
 * @param until from when visitors do not see the guide any more; null when nothing ends it
 */
public record Plan(@Nullable LocalDate from, @Nullable LocalDate until) {

    public static final Plan NONE = new Plan(null, null);

    public boolean isNone() {
        return equals(NONE);
    }
}
