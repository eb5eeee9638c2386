package fi.jelppi.jobs.list;

import fi.jelppi.shared.Ids;
import java.util.UUID;

/** Identifies a list that was given to the coaches; a UUIDv7 made at the kiosk (RFC 9562). */
public record InterestId(UUID value) {

    public static InterestId next() {
        return new InterestId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
