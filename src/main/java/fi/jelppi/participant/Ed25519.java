package fi.jelppi.participant;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.bouncycastle.math.ec.rfc8032.Ed25519.PublicPoint;

/**
 * Signatures by Ed25519 (RFC 8032): made by the JDK, checked by Bouncy Castle, which takes a tenth of the JDK's time on a
 * kiosk (decision 0033).
 */
final class Ed25519 {

    private static final String NAME = "Ed25519";
    private static final int PUBLIC_KEY_SIZE = 32;
    private static final int SIGNATURE_SIZE = 64;

    private Ed25519() {}

    static KeyPair newPair() {
        try {
            return KeyPairGenerator.getInstance(NAME).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    static byte[] sign(PrivateKey key, byte[] bytes) {
        try {
            var signature = Signature.getInstance(NAME);
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** False for whatever is not 64 bytes that this key's owner made over these bytes. */
    static boolean verify(PublicPoint key, byte[] bytes, byte[] signature) {
        return signature.length == SIGNATURE_SIZE
                && org.bouncycastle.math.ec.rfc8032.Ed25519.verify(signature, 0, key, bytes, 0, bytes.length);
    }

    /** @throws IllegalArgumentException when the bytes are no public key in X.509 form (RFC 8410) */
    static PublicPoint publicKey(byte[] encoded) {
        try {
            byte[] x509 = KeyFactory.getInstance(NAME)
                    .generatePublic(new X509EncodedKeySpec(encoded))
                    .getEncoded();
            PublicPoint point = org.bouncycastle.math.ec.rfc8032.Ed25519.validatePublicKeyFullExport(
                    x509, x509.length - PUBLIC_KEY_SIZE);
            if (point == null) {
                throw new IllegalArgumentException("not a point that Ed25519 can use");
            }
            return point;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 public key", e);
        }
    }

    /** @throws IllegalArgumentException when the bytes are no private key in PKCS #8 form */
    static PrivateKey privateKey(byte[] encoded) {
        try {
            return KeyFactory.getInstance(NAME).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 private key", e);
        }
    }

    private static IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException("Ed25519 does not work here", e);
    }
}
