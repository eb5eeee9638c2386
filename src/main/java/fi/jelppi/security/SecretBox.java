package fi.jelppi.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Seals small secrets that rest in the database: AES-256-GCM (NIST SP 800-38D) with the node's secret key. Made as
 * {@code version 1 | nonce 12 | ciphertext and tag}.
 */
@Component
public class SecretBox {

    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Supplier<SecretKey> key;
    private final SecureRandom random = new SecureRandom();

    SecretBox(SecretKeySource source) {
        // Not before somebody needs it: a kiosk that seals nothing gets no key file.
        this.key = SingletonSupplier.of(() -> new SecretKeySpec(source.key(), "AES"));
    }

    /**
     * Seals a secret.
     *
     * @param purpose what it is for; it opens for the same purpose only, so that rows cannot be exchanged
     * @throws SecretLostException when the node's key is damaged
     */
    public byte[] seal(byte[] secret, String purpose) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, purpose).doFinal(secret);
            return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                    .put(VERSION)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM does not work here", e);
        }
    }

    /**
     * Opens what {@link #seal} made.
     *
     * @throws SecretLostException when it was sealed with another key or for another purpose, or was altered
     */
    public byte[] open(byte[] sealed, String purpose) {
        if (sealed.length < 1 + NONCE_BYTES + TAG_BITS / 8 || sealed[0] != VERSION) {
            throw new SecretLostException("the sealed " + purpose + " is damaged");
        }
        try {
            var nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE_BYTES);
            return cipher(Cipher.DECRYPT_MODE, nonce, purpose)
                    .doFinal(sealed, 1 + NONCE_BYTES, sealed.length - 1 - NONCE_BYTES);
        } catch (AEADBadTagException e) {
            throw new SecretLostException(
                    "the sealed " + purpose + " does not open with this node's secret key. Put back the file "
                            + SecretKeySource.FILE
                            + " of the data folder, or the setting jelppi.secret-key, that was in use when the database was"
                            + " written; several instances on one database need the same setting.",
                    e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM does not work here", e);
        }
    }

    /**
     * Tells whether two texts are the same without keeping them: HMAC-SHA-256 (RFC 2104) with the node's secret key, in
     * hexadecimal digits. Nobody who has the database alone can guess the text.
     */
    String fingerprint(String text, String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.get().getEncoded(), "HmacSHA256"));
            mac.update(purpose.getBytes(UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC does not work here", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.get(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(UTF_8));
        return cipher;
    }
}
