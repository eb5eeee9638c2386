package fi.jelppi.testing.driver;

import fi.jelppi.sync.spi.FactType;
import java.time.Instant;
import java.util.UUID;

/** A check-in as it stands on the wire, for measurements; the record itself belongs to the check-in module. */
record CheckedIn(
        UUID visit,
        UUID session,
        UUID pass,
        UUID registration,
        String method,
        int heads,
        Instant at,
        boolean clockSuspect,
        boolean unconfirmed) {

    static final FactType<CheckedIn> TYPE = new FactType<>("visit.checked-in", 1, CheckedIn.class);
}
