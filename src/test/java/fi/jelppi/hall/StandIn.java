package fi.jelppi.hall;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A stand-in for the kiosk's node and for a stranger's server: serves one page and writes every request into a file, by
 * which a proof judges what a browser did. Uses nothing but the JDK, so that it runs from its source.
 *
 * <p>Arguments: the file, the page, the kiosk's port, the stranger's port.
 */
final class StandIn {

    /** A script of the kiosk's own pages, the true one. */
    private static final String GUARD = "/js/one-window.js";

    private final Path log;
    private final String page;
    private final Path guard;

    private StandIn(Path log, String page, Path guard) {
        this.log = log;
        this.page = page;
        this.guard = guard;
    }

    public static void main(String[] arguments) throws IOException {
        int kiosk = Integer.parseInt(arguments[2]);
        int stranger = Integer.parseInt(arguments[3]);
        var page = Files.readString(Path.of(arguments[1])).replace("@STRANGER@", "http://localhost:" + stranger);
        var guard = Path.of(arguments[1]).resolve("../../../../main/resources/META-INF/resources" + GUARD);
        var standIn = new StandIn(Path.of(arguments[0]), page, guard.normalize());
        standIn.serve("kiosk", kiosk);
        standIn.serve("stranger", stranger);
    }

    private void serve(String name, int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> answer(name, exchange));
        server.start();
    }

    private void answer(String name, HttpExchange exchange) throws IOException {
        try (exchange) {
            var uri = exchange.getRequestURI().toString();
            note(name + " " + uri);
            var headers = exchange.getResponseHeaders();
            headers.set("Cache-Control", "no-store");
            if (uri.equals(GUARD)) {
                headers.set("Content-Type", "text/javascript; charset=utf-8");
            } else if (uri.startsWith("/download")) {
                headers.set("Content-Type", "application/octet-stream");
                headers.set("Content-Disposition", "attachment; filename=\"jelppi-download.bin\"");
            } else {
                headers.set("Content-Type", "text/html; charset=utf-8");
            }
            byte[] body = content(uri).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String content(String uri) throws IOException {
        if (uri.equals(GUARD)) {
            return Files.readString(guard);
        }
        return uri.equals("/") || uri.startsWith("/?") ? page : "<!doctype html><title>other</title>";
    }

    private synchronized void note(String line) throws IOException {
        Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
