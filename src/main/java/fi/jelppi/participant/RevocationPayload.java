package fi.jelppi.participant;

import fi.jelppi.sync.spi.ReferenceType;
import java.time.Instant;

/** A pass that is not valid any more; the record's id is the pass's. Every kiosk gets it, whatever it knows of the pass. */
record RevocationPayload(Instant revokedAt, Instant notAfter) {

    static final ReferenceType<RevocationPayload> TYPE =
            new ReferenceType<>("participant.revocation", 1, RevocationPayload.class);
}
