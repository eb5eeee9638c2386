package fi.jelppi.checkin;

import fi.jelppi.checkin.VisitFacts.CheckedIn;
import fi.jelppi.sync.spi.ReferenceType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit as central tells it to the point's kiosks: the check-in and everything said since, without names and reasons. */
final class VisitWire {

    /**
     * @param fact id of the check-in
     * @param device where it happened
     */
    record Known(UUID fact, UUID device, Instant recordedAt, CheckedIn checkedIn, List<Change> changes) {}

    record Change(
            UUID fact,
            UUID device,
            String kind,
            Instant recordedAt,
            @Nullable Instant at,
            @Nullable UUID target,
            @Nullable Integer heads) {

        static Change of(VisitChange said) {
            return new Change(
                    said.fact(), said.device(), said.kind(), said.recordedAt(), said.at(), said.target(), said.heads());
        }

        VisitChange said() {
            return new VisitChange(fact, device, kind, recordedAt, at, target, heads);
        }
    }

    static final ReferenceType<Known> TYPE = new ReferenceType<>("checkin.visit-state", 2, Known.class);

    private VisitWire() {}
}
