package fi.jelppi.device.tablet;

import fi.jelppi.shared.settings.BadSettingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;

/**
 * The certificates of a hall, as kiosk-config/bin/jelppi-tablets writes them: {@code ca.pem} is the hall's own authority,
 * {@code server.pem} and {@code server.key} are for this node, and {@code allowed/} has a file for each tablet, named by
 * the SHA-256 of its certificate.
 */
class TabletFolder {

    static final String SETTING = "jelppi.tablets.folder";

    private final Path folder;

    TabletFolder(Path folder) {
        this.folder = folder;
        for (String name : List.of("ca.pem", "server.pem", "server.key")) {
            if (!Files.isReadable(folder.resolve(name))) {
                throw wrong("names a folder without a readable " + name);
            }
        }
    }

    String certificate() {
        return folder.resolve("server.pem").toString();
    }

    String key() {
        return folder.resolve("server.key").toString();
    }

    /** The hall's authority alone: whom the public ones vouch for is a stranger here. */
    KeyStore authority() {
        try (var file = Files.newInputStream(folder.resolve("ca.pem"))) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry(
                    "hall", CertificateFactory.getInstance("X.509").generateCertificate(file));
            return store;
        } catch (IOException | GeneralSecurityException e) {
            throw wrong("names a folder whose ca.pem is no certificate");
        }
    }

    /** Asked anew each time: a tablet that was lost is refused from the next request on, without a list of revocations. */
    boolean allows(X509Certificate certificate) {
        return Files.exists(folder.resolve("allowed").resolve(fingerprint(certificate)));
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate that was read cannot be written", e);
        }
    }

    private BadSettingException wrong(String why) {
        return BadSettingException.of(SETTING, folder, why);
    }
}
