package fi.jelppi.shared;

import java.util.UUID;

/** Identifies a request to be called; a UUIDv7 made where the request was made (RFC 9562). */
public record CallRequestId(UUID value) {

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static CallRequestId of(String text) {
        return new CallRequestId(UUID.fromString(text));
    }

    public static CallRequestId next() {
        return new CallRequestId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
