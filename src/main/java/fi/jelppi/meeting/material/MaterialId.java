package fi.jelppi.meeting.material;

import fi.jelppi.shared.Ids;
import java.util.Optional;
import java.util.UUID;

/** Identifies something that is given out; a UUIDv7 made at central (RFC 9562). */
public record MaterialId(UUID value) {

    static MaterialId next() {
        return new MaterialId(Ids.next());
    }

    /** Empty for what is none. */
    public static Optional<MaterialId> parse(String text) {
        try {
            var id = UUID.fromString(text);
            return id.toString().equals(text) ? Optional.of(new MaterialId(id)) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
