package fi.jelppi.event;

import java.time.Instant;

/** When somebody registered: the id says it, to the millisecond (UUIDv7, RFC 9562 section 5.7). */
final class RegistrationTime {

    private static final int BELOW_THE_TIME = 16;

    private RegistrationTime() {}

    static Instant of(Registration registration) {
        return Instant.ofEpochMilli(registration.id().value().getMostSignificantBits() >>> BELOW_THE_TIME);
    }
}
