package fi.jelppi.shared;

import java.util.UUID;

/** Identifies a pass; a UUIDv7 made where the pass was made (RFC 9562). */
public record PassId(UUID value) {

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static PassId of(String text) {
        return new PassId(UUID.fromString(text));
    }

    public static PassId next() {
        return new PassId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
