import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;

/**
 * Gives Java the authorities that Debian trusts: a JDK that was copied from another machine has none, or old ones.
 * Runs from its source; arguments: Debian's file with all certificates, and the key store to write.
 */
final class TrustStore {

    private TrustStore() {}

    public static void main(String[] arguments) throws Exception {
        // JKS: what is in it is public, and this form can be read without a password.
        var store = KeyStore.getInstance("JKS");
        store.load(null, null);
        try (var file = Files.newInputStream(Path.of(arguments[0]))) {
            for (var authority : CertificateFactory.getInstance("X.509").generateCertificates(file)) {
                store.setCertificateEntry("debian-" + store.size(), authority);
            }
        }
        if (store.size() == 0) {
            throw new IllegalStateException("no certificate in " + arguments[0]);
        }
        var target = Path.of(arguments[1]);
        var draft = target.resolveSibling(target.getFileName() + ".new");
        try (var out = Files.newOutputStream(draft)) {
            store.store(out, "changeit".toCharArray());
        }
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    }
}
