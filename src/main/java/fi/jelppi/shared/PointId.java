package fi.jelppi.shared;

import java.util.UUID;

/** Identifies a point; a UUIDv7 made where the point was made (RFC 9562). */
public record PointId(UUID value) {

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static PointId of(String text) {
        return new PointId(UUID.fromString(text));
    }

    public static PointId next() {
        return new PointId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
