package fi.jelppi.shared;

import java.util.UUID;

/** Identifies a fact; a UUIDv7 made where the fact was made (RFC 9562). */
public record FactId(UUID value) {

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static FactId of(String text) {
        return new FactId(UUID.fromString(text));
    }

    public static FactId next() {
        return new FactId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
