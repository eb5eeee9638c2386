package fi.jelppi.device.command;

import fi.jelppi.shared.Ids;
import java.util.UUID;

/** Identifies a command; a UUIDv7 made at central (RFC 9562). */
public record CommandId(UUID value) {

    static CommandId next() {
        return new CommandId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
