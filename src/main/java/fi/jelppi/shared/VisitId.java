package fi.jelppi.shared;

import java.util.UUID;

/** Identifies a visit; a UUIDv7 made where the visit was made (RFC 9562). */
public record VisitId(UUID value) {

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static VisitId of(String text) {
        return new VisitId(UUID.fromString(text));
    }

    public static VisitId next() {
        return new VisitId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
