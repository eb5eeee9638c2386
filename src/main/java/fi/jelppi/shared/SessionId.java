package fi.jelppi.shared;

import java.util.UUID;

/** Identifies a session; a UUIDv7 made where the session was made (RFC 9562). */
public record SessionId(UUID value) {

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static SessionId of(String text) {
        return new SessionId(UUID.fromString(text));
    }

    public static SessionId next() {
        return new SessionId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
