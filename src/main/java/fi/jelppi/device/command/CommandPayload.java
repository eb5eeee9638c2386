package fi.jelppi.device.command;

import fi.jelppi.sync.spi.ReferenceType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A command on the wire. Anything may be missing: a kiosk answers what it cannot read. */
record CommandPayload(
        @Nullable String kind,
        @Nullable Instant expires,
        @Nullable String text) {

    static final ReferenceType<CommandPayload> TYPE = new ReferenceType<>("device.command", 1, CommandPayload.class);

    @Override
    public String toString() {
        return "CommandPayload[kind=" + kind + "]";
    }
}
