package fi.jelppi.participant;

import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.bouncycastle.math.ec.rfc8032.Ed25519.PublicPoint;
import org.springframework.stereotype.Component;

/** Judges scanned texts, on every node; works without a connection to central. */
@Component
class PassReader {

    /** A pass has 165 characters; nothing longer is worth a look. */
    private static final int LONGEST = 300;

    private final PassKeyRows keys;
    /** Keys by their bytes, never stale: which key has which id is asked of the database each time. */
    private final ConcurrentMap<ByteBuffer, PublicPoint> decoded = new ConcurrentHashMap<>();

    PassReader(PassKeyRows keys) {
        this.keys = keys;
    }

    PassReading read(String scanned) {
        if (!PassCodec.hasScheme(leading(scanned))) {
            return new PassReading.NotAPass();
        }
        if (scanned.length() > LONGEST) {
            return new PassReading.Forged();
        }
        return PassCodec.parse(scanned.strip()).map(this::judge).orElseGet(PassReading.Forged::new);
    }

    private PassReading judge(PassCodec.Unverified pass) {
        return keys.check(pass.keyId(), pass.claims().pass().value())
                .map(check -> judge(pass, check))
                .orElseGet(PassReading.UnknownKey::new);
    }

    private PassReading judge(PassCodec.Unverified pass, PassKeyRows.Check check) {
        if (!Ed25519.verify(key(check.publicKey()), pass.signed(), pass.signature())) {
            return new PassReading.Forged();
        }
        return check.revoked() ? new PassReading.Revoked(pass.claims()) : new PassReading.Genuine(pass.claims());
    }

    private PublicPoint key(byte[] encoded) {
        return decoded.computeIfAbsent(ByteBuffer.wrap(encoded), bytes -> Ed25519.publicKey(bytes.array()));
    }

    private static String leading(String scanned) {
        return scanned.length() > LONGEST ? scanned.substring(0, LONGEST).strip() : scanned.strip();
    }
}
