package fi.jelppi.participant;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/** Signatures by Ed25519 (RFC 8032) of the JDK, without its checked exceptions. */
final class Ed25519 {

    private static final String NAME = "Ed25519";

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

    static boolean verify(PublicKey key, byte[] bytes, byte[] signed) {
        try {
            var signature = Signature.getInstance(NAME);
            signature.initVerify(key);
            signature.update(bytes);
            return signature.verify(signed);
        } catch (SignatureException _) {
            // Bytes that are no point of the curve: as wrong as any other signature.
            return false;
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** @throws IllegalArgumentException when the bytes are no public key in X.509 form */
    static PublicKey publicKey(byte[] encoded) {
        try {
            return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(encoded));
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
