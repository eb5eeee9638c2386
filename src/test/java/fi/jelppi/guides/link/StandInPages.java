package fi.jelppi.guides.link;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Pages of a service on this machine: {@code /200}, {@code /404} and so on answer with that number, {@code /to?ADDRESS} leads
 * on, {@code /no-head} hangs up on HEAD, {@code /get-only} refuses it, {@code /round} leads
 * to itself.
 */
final class StandInPages implements AutoCloseable {

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    StandInPages() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    static LinkSettings settings(boolean ownNetwork) {
        return new LinkSettings(true, Duration.ofHours(24), Duration.ofSeconds(5), ownNetwork);
    }

    URI page(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** For example {@code HEAD /200}. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestMethod() + " " + path);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        switch (path) {
            case "/to" -> {
                exchange.getResponseHeaders()
                        .add("Location", exchange.getRequestURI().getQuery());
                exchange.sendResponseHeaders(302, -1);
            }
            case "/round" -> {
                exchange.getResponseHeaders().add("Location", "/round");
                exchange.sendResponseHeaders(301, -1);
            }
            case "/no-head" -> {
                if (!head) {
                    exchange.sendResponseHeaders(200, -1);
                }
            }
            case "/get-only" -> exchange.sendResponseHeaders(head ? 405 : 200, -1);
            default -> exchange.sendResponseHeaders(Integer.parseInt(path.substring(1)), -1);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
