package fi.jelppi.testing.jitsi;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * The switches of a stand-in that runs in a process of its own, on a loopback address: {@code GET /seen}, and {@code POST}
 * to {@code /trouble/NAME}, {@code /room/ROOM/end}, or {@code /room/ROOM/PERSON/kick}, {@code …/reload}, {@code …/weak},
 * {@code …/well}, {@code …/hand}.
 */
public final class Control implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final StandInJitsi standIn;

    private Control(StandInJitsi standIn, int port) throws IOException {
        this.standIn = standIn;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::answer);
    }

    /** @param port 0 for whichever is free */
    public static Control open(StandInJitsi standIn, int port) throws IOException {
        var control = new Control(standIn, port);
        control.server.start();
        return control;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = List.of(exchange.getRequestURI().getPath().substring(1).split("/", -1));
            boolean known = exchange.getRequestMethod().equals("GET") ? path.equals(List.of("seen")) : switched(path);
            var bytes = JSON.writeValueAsString(Map.of("seen", standIn.seen(), "took", standIn.took()))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(known ? 200 : 404, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private boolean switched(List<String> path) {
        if (path.size() == 2 && path.getFirst().equals("trouble")) {
            standIn.switchTo(Trouble.valueOf(path.get(1)));
            return true;
        }
        return path.getFirst().equals("room")
                && switch (path.size()) {
                    case 3 -> happens(path.get(1), "", path.get(2));
                    case 4 -> happens(path.get(1), path.get(2), path.get(3));
                    default -> false;
                };
    }

    private boolean happens(String room, String name, String what) {
        var rooms = standIn.rooms();
        if (what.equals("end")) {
            rooms.end(room);
            return true;
        }
        return rooms.named(room, name)
                .map(member -> {
                    switch (what) {
                        case "kick" -> rooms.kick(member, member);
                        case "reload" -> member.tell("reload", Map.of());
                        case "weak" -> member.tell("quality", Map.of("quality", 10));
                        case "well" -> member.tell("quality", Map.of("quality", 100));
                        case "hand" -> rooms.hand(member);
                        default -> {
                            return false;
                        }
                    }
                    return true;
                })
                .orElse(false);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
