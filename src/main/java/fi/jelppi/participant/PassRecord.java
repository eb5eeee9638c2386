package fi.jelppi.participant;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A pass that was issued, as this node knows it. */
public record PassRecord(
        PassId id,
        PassKind kind,
        ShortCode code,
        @Nullable EventId event,
        @Nullable PersonId person,
        Instant notBefore,
        Instant notAfter,
        boolean revoked) {

    public PassClaims claims() {
        return new PassClaims(id, kind, event, notBefore, notAfter);
    }
}
