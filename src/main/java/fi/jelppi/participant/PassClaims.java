package fi.jelppi.participant;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PassId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a genuine pass says; no personal data.
 *
 * @param event null for a personal pass
 */
public record PassClaims(
        PassId pass, PassKind kind, @Nullable EventId event, Instant notBefore, Instant notAfter) {}
