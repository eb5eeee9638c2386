package fi.jelppi.meeting.material;

import fi.jelppi.files.StoredFile;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that is given out, as halls and people at home get it.
 *
 * @param from not shown before
 * @param until not shown from then on
 * @param address of a link or a recording
 * @param file of a file
 */
public record Handout(
        MaterialId id,
        MaterialKind kind,
        String title,
        Instant from,
        Instant until,
        @Nullable URI address,
        @Nullable StoredFile file) {

    /** @throws IllegalArgumentException for a file without one, or a link without one */
    public Handout {
        if (kind == MaterialKind.FILE ? file == null : address == null) {
            throw new IllegalArgumentException("nothing is given out");
        }
    }

    public boolean isShown(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }

    /** Comes later. */
    public boolean isComing(Instant now) {
        return now.isBefore(from);
    }
}
