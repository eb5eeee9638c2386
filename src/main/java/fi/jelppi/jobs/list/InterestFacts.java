package fi.jelppi.jobs.list;

import fi.jelppi.sync.spi.FactType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The facts about lists that were given to the coaches, as they stand on the wire; golden files hold their form. */
final class InterestFacts {

    /**
     * Somebody gave a list to the coaches.
     *
     * @param point where the kiosk stood
     * @param terms which words were agreed to, {@link InterestTerms#VERSION}
     */
    record Given(UUID interest, UUID point, int terms, List<UUID> vacancies) {}

    /** Who that is; personal, so it stands alone and can be erased. */
    record Person(
            UUID interest,
            @Nullable String firstName,
            @Nullable String phone,
            @Nullable String email) {

        @Override
        public String toString() {
            return "Person[interest=" + interest + "]";
        }
    }

    /** Somebody at the desk took care of it. Central's own. */
    record Handled(UUID interest, Instant at, UUID by) {}

    /** It was marked as handled by mistake. Central's own. */
    record Reopened(UUID interest, Instant at, UUID by) {}

    /** It was deleted before its time, for example because the person asked for that. Central's own. */
    record Forgotten(UUID interest, Instant at, UUID by) {}

    static final FactType<Given> GIVEN = new FactType<>("jobs.interest-given", 1, Given.class);
    static final FactType<Person> PERSON = new FactType<>("jobs.interest-person", 1, Person.class);
    static final FactType<Handled> HANDLED = new FactType<>("jobs.interest-handled", 1, Handled.class);
    static final FactType<Reopened> REOPENED = new FactType<>("jobs.interest-reopened", 1, Reopened.class);
    static final FactType<Forgotten> FORGOTTEN = new FactType<>("jobs.interest-forgotten", 1, Forgotten.class);

    private InterestFacts() {}
}
