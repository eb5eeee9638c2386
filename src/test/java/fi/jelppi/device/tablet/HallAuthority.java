package fi.jelppi.device.tablet;

import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** A hall's authority as a test makes it, with the JDK's own keytool: {@code one} and {@code two} are on the list. */
final class HallAuthority {

    private static final String PASSWORD = "changeit";

    private final Path home;

    HallAuthority(Path home) throws IOException, InterruptedException {
        this.home = Files.createDirectories(home);
        keytool("ca", "-genkeypair", "-alias", "ca", "-keyalg", "EC", "-dname", "CN=Hall", "-ext", "bc:c=ca:true");
        keytool("ca", "-exportcert", "-rfc", "-alias", "ca", "-file", file("ca.pem"));
        issue("server", "san=dns:localhost");
    }

    /** As {@code jelppi-tablets} does. */
    void layOut(Path folder) throws Exception {
        Files.createDirectories(folder.resolve("allowed"));
        Files.copy(home.resolve("ca.pem"), folder.resolve("ca.pem"));
        Files.copy(home.resolve("server.pem"), folder.resolve("server.pem"));
        var key = store("server").getKey("server", PASSWORD.toCharArray()).getEncoded();
        Files.writeString(
                folder.resolve("server.key"),
                "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(key)
                        + "\n-----END PRIVATE KEY-----\n");
        for (String tablet : List.of("one", "two")) {
            Files.writeString(listed(tablet, folder), tablet);
        }
    }

    void forget(String tablet, Path folder) throws Exception {
        Files.delete(listed(tablet, folder));
    }

    HttpClient client(String tablet) throws Exception {
        return clientTrusting(tablet, this);
    }

    HttpClient clientTrusting(String tablet, HallAuthority other) throws Exception {
        return browser(store(tablet), other);
    }

    HttpClient stranger() throws Exception {
        return browser(null, this);
    }

    private static HttpClient browser(@Nullable KeyStore own, HallAuthority trusted) throws Exception {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(own, PASSWORD.toCharArray());
        var authorities = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        authorities.init(trusted.store("ca"));
        var tls = SSLContext.getInstance("TLS");
        tls.init(own == null ? null : keys.getKeyManagers(), authorities.getTrustManagers(), new SecureRandom());
        return HttpClient.newBuilder()
                .sslContext(tls)
                .cookieHandler(new CookieManager())
                .build();
    }

    private Path listed(String tablet, Path folder) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256")
                .digest(store(tablet).getCertificate(tablet).getEncoded());
        return folder.resolve("allowed").resolve(HexFormat.of().formatHex(digest));
    }

    /** A tablet's is made when it is first asked for: each call of keytool takes its time. */
    private KeyStore store(String name) throws Exception {
        if (Files.notExists(home.resolve(name + ".p12"))) {
            issue(name, "eku=clientAuth");
        }
        var store = KeyStore.getInstance("PKCS12");
        try (var content = Files.newInputStream(home.resolve(name + ".p12"))) {
            store.load(content, PASSWORD.toCharArray());
        }
        return store;
    }

    private void issue(String name, String extension) throws IOException, InterruptedException {
        keytool(name, "-genkeypair", "-alias", name, "-keyalg", "EC", "-dname", "CN=" + name);
        keytool(name, "-certreq", "-alias", name, "-file", file(name + ".csr"));
        keytool(
                "ca",
                "-gencert",
                "-alias",
                "ca",
                "-rfc",
                "-ext",
                extension,
                "-infile",
                file(name + ".csr"),
                "-outfile",
                file(name + ".pem"));
        keytool(name, "-importcert", "-noprompt", "-alias", "ca", "-file", file("ca.pem"));
        keytool(name, "-importcert", "-alias", name, "-file", file(name + ".pem"));
    }

    private String file(String name) {
        return home.resolve(name).toString();
    }

    private void keytool(String store, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD, "-keystore", file(store + ".p12")));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("keytool.log").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(Files.readString(home.resolve("keytool.log")));
        }
    }
}
