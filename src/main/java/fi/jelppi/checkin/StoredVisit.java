package fi.jelppi.checkin;

import fi.jelppi.shared.PassId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.VisitId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the rules need of a visit in the database. */
record StoredVisit(
        VisitId id,
        UUID fact,
        UUID device,
        SessionId session,
        @Nullable PassId pass,
        Instant checkedInAt,
        Instant recordedAt,
        Instant came,
        @Nullable Instant left,
        boolean removed) {}
