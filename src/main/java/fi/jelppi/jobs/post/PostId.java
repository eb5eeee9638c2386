package fi.jelppi.jobs.post;

import fi.jelppi.shared.Ids;
import java.util.UUID;

/** Identifies a post of an association; a UUIDv7 made at central (RFC 9562). */
public record PostId(UUID value) {

    static PostId next() {
        return new PostId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
