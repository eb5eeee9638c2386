package fi.jelppi.checkin;

import fi.jelppi.checkin.VisitFacts.CheckedIn;
import fi.jelppi.checkin.VisitWire.Change;
import fi.jelppi.checkin.VisitWire.Known;
import fi.jelppi.sync.spi.ReferenceType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@link VisitWire} before heads could be corrected: kiosks that were not upgraded yet read it, and central's feed still has it. */
final class VisitWireV1 {

    record KnownV1(UUID fact, UUID device, Instant recordedAt, CheckedIn checkedIn, List<ChangeV1> changes) {}

    record ChangeV1(
            UUID fact,
            UUID device,
            String kind,
            Instant recordedAt,
            @Nullable Instant at,
            @Nullable UUID target) {

        private static ChangeV1 of(Change change) {
            return new ChangeV1(
                    change.fact(), change.device(), change.kind(), change.recordedAt(), change.at(), change.target());
        }

        private Change newer() {
            return new Change(fact, device, kind, recordedAt, at, target, null);
        }
    }

    static final ReferenceType<KnownV1> TYPE = new ReferenceType<>("checkin.visit-state", 1, KnownV1.class);

    private VisitWireV1() {}

    /** A correction of heads is left out: a kiosk that kept it without its number would not take it again after its upgrade. */
    static KnownV1 older(Known known) {
        return new KnownV1(
                known.fact(),
                known.device(),
                known.recordedAt(),
                known.checkedIn(),
                known.changes().stream()
                        .filter(change -> change.heads() == null)
                        .map(ChangeV1::of)
                        .toList());
    }

    static Known newer(KnownV1 known) {
        return new Known(
                known.fact(),
                known.device(),
                known.recordedAt(),
                known.checkedIn(),
                known.changes().stream().map(ChangeV1::newer).toList());
    }
}
