package fi.jelppi.support;

import fi.jelppi.sync.spi.FactType;
import java.time.Instant;
import java.util.UUID;

/** The facts about appointments, as they stand on the wire; golden files hold their form. Nobody stands in them. */
final class AppointmentFacts {

    /** A request to be called is for that time. Whether it is still free, central says. */
    record Booked(UUID request, UUID slot, Instant at) {}

    /** Whoever has the code does not come. */
    record Cancelled(UUID request, Instant at) {}

    /** The coach cannot be there. Central's own. */
    record Withdrawn(UUID request, Instant at, UUID by) {}

    static final FactType<Booked> BOOKED = new FactType<>("support.appointment-booked", 1, Booked.class);
    static final FactType<Cancelled> CANCELLED = new FactType<>("support.appointment-cancelled", 1, Cancelled.class);
    static final FactType<Withdrawn> WITHDRAWN = new FactType<>("support.appointment-withdrawn", 1, Withdrawn.class);

    private AppointmentFacts() {}
}
