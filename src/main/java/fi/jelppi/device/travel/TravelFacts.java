package fi.jelppi.device.travel;

import fi.jelppi.sync.spi.FactType;
import java.time.Instant;
import java.util.UUID;

/** The facts of a travelling kiosk, as they stand on the wire; golden files hold their form. */
final class TravelFacts {

    /**
     * @param at by central's clock as far as the kiosk knew it
     * @param by the coach who said so
     */
    record Moved(UUID from, UUID to, Instant at, UUID by) {}

    static final FactType<Moved> MOVED = new FactType<>("device.moved", 1, Moved.class);

    private TravelFacts() {}
}
