package fi.jelppi.shared;

import java.util.UUID;

/** Identifies a person; a UUIDv7 made where the person was made (RFC 9562). */
public record PersonId(UUID value) {

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
