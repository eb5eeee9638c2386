package fi.jelppi.shared;

import java.util.UUID;

/** Identifies a device; a UUIDv7 made where the device was made (RFC 9562). */
public record DeviceId(UUID value) {

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static DeviceId of(String text) {
        return new DeviceId(UUID.fromString(text));
    }

    public static DeviceId next() {
        return new DeviceId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
