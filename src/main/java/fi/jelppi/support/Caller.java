package fi.jelppi.support;

import fi.jelppi.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to be called; nothing more is asked.
 *
 * @param firstName by own choice; null when not told
 */
public record Caller(@Nullable String firstName, PhoneNumber phone) {

    @Override
    public String toString() {
        return "Caller";
    }
}
