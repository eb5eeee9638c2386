package fi.jelppi.hall;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A stand-in for e-services, for strangers and for the hall's own kiosk: answers every host on this machine, by TLS on ports
 * 443 and 8443 as a service, plainly on 28081 as the kiosk, and writes every request into a file. Uses nothing but the JDK, so that it
 * runs from its source.
 *
 * <p>Arguments: the file, the page, the key store (password "changeit"). What the page keeps in the browser stands in the
 * environment ({@code MARK}), so that the proof can look for it on the disk.
 */
final class StandInService {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final Path log;
    private final String page;
    private final String mark;

    private StandInService(Path log, String page, String mark) {
        this.log = log;
        this.page = page;
        this.mark = mark;
    }

    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        var mark = System.getenv("MARK");
        var page = Files.readString(Path.of(arguments[1])).replace("@MARK@", mark);
        var standIn = new StandInService(Path.of(arguments[0]), page, mark);
        var tls = tls(Path.of(arguments[2]));
        for (int port : new int[] {443, 8443}) {
            var server = HttpsServer.create(address(port), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(tls));
            standIn.serve(server);
        }
        var hall = new StandInService(standIn.log, "<!doctype html><title>Opas</title><h1>Opas</h1>", mark);
        hall.serve(HttpServer.create(address(28081), 0));
    }

    private static InetSocketAddress address(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    private static SSLContext tls(Path keys) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(keys.toFile(), PASSWORD);
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD);
        var tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        return tls;
    }

    private void serve(HttpServer server) {
        server.createContext("/", this::answer);
        // A browser opens connections that it may need later; one thread would wait for those.
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            note(exchange.getRequestHeaders().getFirst("Host") + " " + path.replace(mark, "MARK"));
            var headers = exchange.getResponseHeaders();
            if (path.equals("/download")) {
                headers.set("Content-Type", "application/pdf");
                headers.set("Content-Disposition", "attachment; filename=\"palkkalaskelma.pdf\"");
            } else if (path.endsWith(".pdf")) {
                headers.set("Content-Type", "application/pdf");
            } else {
                headers.set("Content-Type", "text/html; charset=utf-8");
            }
            boolean isPaper = path.equals("/download") || path.endsWith(".pdf");
            byte[] body = (isPaper ? paySlip() : page).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** One page with the mark on it. */
    private String paySlip() {
        var drawn = "BT /F1 24 Tf 60 700 Td (" + mark + ") Tj ET";
        return """
                %%PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 595 842]>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
                4 0 obj<</Length %d>>stream
                %s
                endstream endobj
                5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
                trailer<</Root 1 0 R/Size 6>>
                %%%%EOF
                """.formatted(drawn.length(), drawn);
    }

    private synchronized void note(String line) throws IOException {
        Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
