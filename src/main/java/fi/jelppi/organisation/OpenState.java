package fi.jelppi.organisation;

import java.time.Instant;
import java.util.Optional;

/** How a hall stands at a moment. */
public sealed interface OpenState {

    /** @param until the first moment at which it is closed again */
    record Open(Instant until) implements OpenState {}

    /** @param opensAt empty when no opening is known in the coming months */
    record Closed(Optional<Instant> opensAt) implements OpenState {}

    /** Nobody has said when it is open. */
    record Unknown() implements OpenState {}
}
