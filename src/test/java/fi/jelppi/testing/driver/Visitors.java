package fi.jelppi.testing.driver;

import fi.jelppi.shared.FactId;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * People who come one after the other, every few seconds, each with ids of full randomness: ids made in one and the same
 * millisecond would compress too well and make a measurement look better than halls are.
 */
class Visitors {

    record Visitor(FactId fact, CheckedIn checkIn) {}

    private final Random chance = new Random();
    private final UUID session;
    private Instant at;

    /** @param known a session that central knows; null for any */
    Visitors(int many, Instant until, @Nullable UUID known) {
        at = until.minusSeconds(6L * many);
        session = known == null ? id(at.toEpochMilli()) : known;
    }

    Visitor next() {
        at = at.plusMillis(1_000 + chance.nextInt(9_000));
        long now = at.toEpochMilli();
        long registered = now - 86_400_000L * chance.nextInt(30);
        var visit = id(now);
        var checkIn = new CheckedIn(visit, session, id(registered), id(registered), "qr", 1, at, false, false);
        return new Visitor(new FactId(id(now)), checkIn);
    }

    /** A UUIDv7 of that time (RFC 9562). */
    private UUID id(long millis) {
        long high = millis << 16 | 0x7000 | chance.nextInt(0x1000);
        return new UUID(high, chance.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
    }
}
