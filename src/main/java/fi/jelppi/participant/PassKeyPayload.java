package fi.jelppi.participant;

import fi.jelppi.sync.spi.ReferenceType;
import java.time.Instant;

/**
 * A public key that passes are checked with.
 *
 * @param keyId 0 to 255, as it stands in a pass
 * @param publicKey base64 of the X.509 form (RFC 8410)
 * @param activeFrom when central begins to sign with it
 */
record PassKeyPayload(int keyId, String publicKey, Instant activeFrom) {

    static final ReferenceType<PassKeyPayload> TYPE = new ReferenceType<>("participant.key", 1, PassKeyPayload.class);
}
