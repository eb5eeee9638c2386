package fi.jelppi.event;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.RegistrationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who registered when the event was full (decision 0291).
 *
 * @param id of the registration that comes of it
 * @param place in the order of the queue; the smallest is the first
 * @param changedAt when they asked, got a place or left
 * @param beyond why a coach took them though there was no place; null when nobody did (decision 0305)
 */
public record Waiting(
        RegistrationId id,
        EventId event,
        PersonId person,
        long place,
        State state,
        Instant askedAt,
        Instant changedAt,
        @Nullable String beyond) {

    /** How it stands. */
    public enum State {
        WAITING("waiting"),
        /** Has a place now. */
        MOVED("moved"),
        /** Does not want one any more, or was taken off by a coach. */
        LEFT("left");

        private final String code;

        State(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static State ofCode(String code) {
            for (State state : values()) {
                if (state.code.equals(code)) {
                    return state;
                }
            }
            throw new IllegalArgumentException("no such state: " + code);
        }
    }
}
