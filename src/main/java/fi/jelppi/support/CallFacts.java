package fi.jelppi.support;

import fi.jelppi.sync.spi.FactType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The facts about requests to be called, as they stand on the wire; golden files hold their form. */
final class CallFacts {

    /**
     * Somebody asked to be called.
     *
     * @param point where the kiosk stood
     * @param code what both sides can say to know each other on the telephone
     */
    record Requested(UUID request, UUID point, String code, Instant at) {}

    /** Who that is; personal, so it stands alone and can be erased. */
    record Person(UUID request, @Nullable String firstName, String phone) {

        @Override
        public String toString() {
            return "Person[request=" + request + "]";
        }
    }

    /** Somebody at the desk has called, or given up. Central's own. */
    record Handled(UUID request, Instant at, UUID by) {}

    /** It was marked as handled by mistake. Central's own. */
    record Reopened(UUID request, Instant at, UUID by) {}

    static final FactType<Requested> REQUESTED = new FactType<>("support.call-requested", 1, Requested.class);
    static final FactType<Person> PERSON = new FactType<>("support.caller", 1, Person.class);
    static final FactType<Handled> HANDLED = new FactType<>("support.call-handled", 1, Handled.class);
    static final FactType<Reopened> REOPENED = new FactType<>("support.call-reopened", 1, Reopened.class);

    private CallFacts() {}
}
