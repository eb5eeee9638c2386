package fi.jelppi.sync.wire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two facts of one id say the same. It never travels, except in place of an erased payload. */
public final class PayloadHash {

    private PayloadHash() {}

    /** SHA-256 over type, version and payload text, in hexadecimal. */
    public static String of(String type, int version, String payload) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((type + '\n' + version + '\n').getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(payload.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
