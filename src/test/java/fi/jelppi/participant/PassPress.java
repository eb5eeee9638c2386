package fi.jelppi.participant;

import java.security.KeyPair;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/** Signs passes in tests of kiosks, which have no private key themselves. */
public final class PassPress {

    private static final int KEY_ID = 9;

    private final int keyId;
    private final KeyPair pair = Ed25519.newPair();

    public PassPress() {
        this(KEY_ID);
    }

    private PassPress(int keyId) {
        this.keyId = keyId;
    }

    /** With the key that comes after the one of {@link #PassPress()}. */
    public static PassPress withTheNextKey() {
        return new PassPress(KEY_ID + 1);
    }

    public String text(PassClaims claims) {
        byte[] signed = PassCodec.signed(keyId, claims);
        return PassCodec.text(signed, Ed25519.sign(pair.getPrivate(), signed));
    }

    /** The public key as it stands in the feed. */
    public Map<String, Object> key() {
        return Map.of(
                "keyId",
                keyId,
                "publicKey",
                Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()),
                "activeFrom",
                Instant.parse("2026-11-01T00:00:00Z"));
    }
}
