package fi.jelppi.checkin;

import fi.jelppi.sync.spi.FactType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The facts of this module as they stand on the wire; golden files hold their form. */
final class VisitFacts {

    /**
     * Somebody came.
     *
     * @param pass the pass of the registration where one is known, else the one that was shown
     * @param method a {@link Method#code()}
     * @param by the coach who marked it; null when the visitor did
     * @param clockSuspect the kiosk's clock could not be true
     * @param unconfirmed genuine by its signature, the registration was not known to the kiosk
     */
    record CheckedIn(
            UUID visit,
            UUID session,
            @Nullable UUID pass,
            @Nullable UUID registration,
            String method,
            int heads,
            @Nullable String label,
            Instant at,
            boolean clockSuspect,
            boolean unconfirmed,
            @Nullable UUID by) {

        CheckedIn {
            requirePossible(heads);
        }
    }

    /** A visitor's own choice; personal, so it stands alone and can be erased. */
    record Named(
            UUID visit,
            String firstName,
            @Nullable Integer birthYear,
            @Nullable String village) {}

    record CheckedOut(UUID visit, Instant at, boolean clockSuspect) {}

    /** @param fact the check-in or check-out that is taken back */
    record Reversed(UUID visit, UUID fact, Instant at) {}

    /**
     * @param what {@code came}, {@code left}, {@code still-here}, {@code removed}, {@code restored}, {@code marked} or
     *     {@code heads}
     * @param value the right time where the correction is about a time
     * @param heads how many they were where the correction is about that
     */
    record Corrected(
            UUID visit,
            String what,
            @Nullable Instant value,
            @Nullable Integer heads,
            String reason,
            UUID by) {

        Corrected {
            if (heads != null) {
                requirePossible(heads);
            }
        }
    }

    /** As kiosks wrote it before heads could be corrected; central takes it for two releases. */
    record CorrectedV1(UUID visit, String what, @Nullable Instant value, String reason, UUID by) {

        Corrected newer() {
            return new Corrected(visit, what, value, null, reason, by);
        }
    }

    /** @param reason a {@link Refusal#code()} */
    record Refused(@Nullable UUID session, @Nullable UUID pass, String reason, Instant at) {}

    record Repeated(UUID visit, UUID session, Instant at) {}

    static final FactType<CheckedIn> CHECKED_IN = new FactType<>("visit.checked-in", 1, CheckedIn.class);
    static final FactType<Named> NAMED = new FactType<>("visit.named", 1, Named.class);
    static final FactType<CheckedOut> CHECKED_OUT = new FactType<>("visit.checked-out", 1, CheckedOut.class);
    static final FactType<Reversed> REVERSED = new FactType<>("visit.reversed", 1, Reversed.class);
    static final FactType<Corrected> CORRECTED = new FactType<>("visit.corrected", 2, Corrected.class);
    static final FactType<CorrectedV1> CORRECTED_V1 = new FactType<>("visit.corrected", 1, CorrectedV1.class);
    static final FactType<Refused> REFUSED = new FactType<>("scan.refused", 1, Refused.class);
    static final FactType<Repeated> REPEATED = new FactType<>("scan.repeated", 1, Repeated.class);

    private VisitFacts() {}

    /** A fact that says otherwise cannot be read, is set aside and never counted. */
    private static void requirePossible(int heads) {
        if (!Heads.possible(heads)) {
            throw new IllegalArgumentException("heads must be 1 to " + Heads.MOST);
        }
    }
}
