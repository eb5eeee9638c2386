package fi.jelppi.guides.library;

import fi.jelppi.shared.Ids;
import java.util.Optional;
import java.util.UUID;

/** Identifies what the desk put into the library; a UUIDv7 made at central (RFC 9562). */
public record ToolId(UUID value) {

    public static ToolId next() {
        return new ToolId(Ids.next());
    }

    /** Empty for what is none. */
    public static Optional<ToolId> parse(String text) {
        try {
            var id = UUID.fromString(text);
            return id.toString().equals(text) ? Optional.of(new ToolId(id)) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
