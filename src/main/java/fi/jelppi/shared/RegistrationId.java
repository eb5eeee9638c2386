package fi.jelppi.shared;

import java.util.UUID;

/** Identifies a registration; a UUIDv7 made where the registration was made (RFC 9562). */
public record RegistrationId(UUID value) {

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static RegistrationId of(String text) {
        return new RegistrationId(UUID.fromString(text));
    }

    public static RegistrationId next() {
        return new RegistrationId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
