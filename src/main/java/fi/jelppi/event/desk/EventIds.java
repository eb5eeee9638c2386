package fi.jelppi.event.desk;

import fi.jelppi.shared.EventId;
import java.util.Optional;

/** Reads an event's id from an address that somebody may have mistyped. */
final class EventIds {

    private EventIds() {}

    static Optional<EventId> parse(String text) {
        try {
            return Optional.of(EventId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
