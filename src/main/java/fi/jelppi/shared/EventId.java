package fi.jelppi.shared;

import java.util.UUID;

/** Identifies a event; a UUIDv7 made where the event was made (RFC 9562). */
public record EventId(UUID value) {

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static EventId of(String text) {
        return new EventId(UUID.fromString(text));
    }

    public static EventId next() {
        return new EventId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
