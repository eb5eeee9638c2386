package fi.jelppi.testing.jitsi;

import fi.jelppi.testing.TestCertificate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** What is made of a throw-away certificate. */
final class Keys {

    private static final char[] PASSWORD = TestCertificate.PASSWORD.toCharArray();

    private Keys() {}

    static SSLContext of(Path file) throws IOException {
        try {
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store(file), PASSWORD);
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** For whoever wants to trust it. */
    static String pem(Path file) throws IOException {
        try {
            var lines = Base64.getMimeEncoder(64, new byte[] {'\n'})
                    .encodeToString(certificate(file).getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** What Chromium's {@code --ignore-certificate-errors-spki-list} takes. */
    static String fingerprint(Path file) throws IOException {
        try {
            var key = certificate(file).getPublicKey().getEncoded();
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(key));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static Certificate certificate(Path file) throws GeneralSecurityException, IOException {
        return store(file).getCertificate("localhost");
    }

    private static KeyStore store(Path file) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return store;
    }
}
