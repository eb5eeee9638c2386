package fi.jelppi.shared;

import java.util.UUID;

/** Identifies a user; a UUIDv7 made where the user was made (RFC 9562). */
public record UserId(UUID value) {

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static UserId of(String text) {
        return new UserId(UUID.fromString(text));
    }

    public static UserId next() {
        return new UserId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
