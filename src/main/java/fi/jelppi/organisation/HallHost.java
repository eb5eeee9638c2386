package fi.jelppi.organisation;

import fi.jelppi.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who opens the door of the hall; both parts by own choice.
 *
 * @param name as the host wants to be called; null when not told
 */
public record HallHost(@Nullable String name, @Nullable PhoneNumber phone) {

    static final HallHost UNTOLD = new HallHost(null, null);

    public boolean isTold() {
        return name != null || phone != null;
    }
}
