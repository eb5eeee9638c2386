package fi.jelppi.testing.jitsi;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import fi.jelppi.testing.TestCertificate;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server: Jitsi's script, a page for every room, and a line to each frame. Everything is on loopback. */
public final class StandInJitsi implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Object> NO_ENTRY =
            Map.of("name", "connection.passwordRequired", "type", "CONNECTION", "isFatal", false);
    private static final long BEAT_MS = 500;

    static {
        // Else every small answer waits for the browser's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpsServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Path api = JitsiApi.folder();
    private final Tokens tokens;
    private final Rooms rooms = new Rooms(this::trouble);
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final List<Integer> took = new CopyOnWriteArrayList<>();
    private final Path certificate;
    private volatile Trouble trouble = Trouble.NONE;
    private final Object switched = new Object();

    private StandInJitsi(int port, Path folder, Tokens tokens) throws IOException, InterruptedException {
        this.tokens = tokens;
        this.certificate = TestCertificate.create(folder);
        this.server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(Keys.of(certificate)));
        server.setExecutor(threads);
        server.createContext("/", this::answer);
    }

    /**
     * Starts.
     *
     * @param port 0 for whichever is free
     * @param folder where the throw-away certificate is put
     */
    public static StandInJitsi start(int port, Path folder, Tokens tokens) throws IOException, InterruptedException {
        var standIn = new StandInJitsi(port, folder, tokens);
        standIn.server.start();
        return standIn;
    }

    /** Host and port, as the application's setting has it. */
    public String domain() {
        return "localhost:" + server.getAddress().getPort();
    }

    /** PKCS 12, with {@link TestCertificate#PASSWORD}. */
    Path certificate() {
        return certificate;
    }

    Rooms rooms() {
        return rooms;
    }

    public Tokens tokens() {
        return tokens;
    }

    /** Every try to join that reached the server, the oldest first. */
    public List<Seen> seen() {
        return List.copyOf(seen);
    }

    /** How long each frame itself took from its address to being in the room, in ms: the server's own time. */
    public List<Integer> took() {
        return List.copyOf(took);
    }

    public Trouble trouble() {
        return trouble;
    }

    public void switchTo(Trouble next) {
        synchronized (switched) {
            trouble = next;
            switched.notifyAll();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            switch (path) {
                case "/external_api.js" -> script(exchange);
                case "/transport.js" ->
                    send(exchange, 200, "text/javascript", Files.readString(api.resolve("transport.js")));
                case "/room.js" -> send(exchange, 200, "text/javascript", resource("room.js"));
                case "/stand-in/join" -> join(exchange);
                case "/stand-in/events" -> line(exchange);
                case "/stand-in/act" -> act(exchange);
                case "/stand-in/took" -> took(exchange);
                case "/stand-in/gone" -> gone(exchange);
                default -> page(exchange);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void script(HttpExchange exchange) throws IOException, InterruptedException {
        hangWhile(Trouble.SCRIPT_HANGS);
        if (trouble == Trouble.SCRIPT_MISSING) {
            send(exchange, 404, "text/html", "<h1>404 Not Found</h1>");
        } else {
            send(exchange, 200, "text/javascript", Files.readString(api.resolve("external_api.js")));
        }
    }

    private void page(HttpExchange exchange) throws IOException, InterruptedException {
        hangWhile(Trouble.PAGE_HANGS);
        if (trouble == Trouble.PAGE_FAILS) {
            send(exchange, 502, "text/html", "<h1>502 Bad Gateway</h1>");
            return;
        }
        if (trouble == Trouble.FRAMING_FORBIDDEN) {
            exchange.getResponseHeaders().set("X-Frame-Options", "DENY");
        }
        var silent = trouble == Trouble.READY_THEN_SILENT ? " data-trouble=\"silent\"" : "";
        send(exchange, 200, "text/html", resource("room.html").replace("<html", "<html" + silent));
    }

    private void hangWhile(Trouble hanging) throws InterruptedException {
        synchronized (switched) {
            while (trouble == hanging) {
                switched.wait();
            }
        }
    }

    private void join(HttpExchange exchange) throws IOException {
        var asked = read(exchange);
        var room = asked.path("room").asString("");
        switch (check(asked.path("jwt").asString(""), room)) {
            case Tokens.Answer.Refused(var why) -> {
                note(asked, "refused:" + why, null);
                sendJson(exchange, Map.of("error", NO_ENTRY));
            }
            case Tokens.Answer.Valid(var user) -> {
                var name = user.path("name").asString(asked.path("name").asString(""));
                var member = rooms.enter(room, name, user);
                note(asked, member.inside ? "joined" : "lobby", user);
                sendJson(exchange, Map.of("id", member.id));
            }
        }
    }

    private Tokens.Answer check(String token, String room) {
        return trouble == Trouble.TOKEN_EXPIRED
                ? new Tokens.Answer.Refused("exp")
                : tokens.check(token, domain(), room);
    }

    private void note(JsonNode asked, String outcome, @Nullable JsonNode user) {
        seen.add(new Seen(
                asked.path("room").asString(""),
                asked.path("name").asString(""),
                asked.path("lang").asString(""),
                outcome,
                user == null ? "" : user.toString(),
                asked.path("kept").valueStream().map(JsonNode::asString).toList(),
                asked.path("dropped").valueStream().map(JsonNode::asString).toList(),
                asked.path("media").asString("")));
    }

    private void act(HttpExchange exchange) throws IOException {
        var asked = read(exchange);
        var arguments = asked.path("args").valueStream().toList();
        rooms.find(asked.path("id").asString(""))
                .ifPresent(member -> rooms.act(member, asked.path("name").asString(""), arguments));
        sendJson(exchange, Map.of());
    }

    private void took(HttpExchange exchange) throws IOException {
        took.add(read(exchange).path("ms").asInt(0));
        sendJson(exchange, Map.of());
    }

    private void gone(HttpExchange exchange) throws IOException {
        var id = read(exchange).path("id").asString("");
        if (trouble != Trouble.GHOSTS) {
            rooms.find(id).ifPresent(rooms::leave);
        }
        sendJson(exchange, Map.of());
    }

    /** What the frame is told, as it happens; when the frame is no more, its member leaves. */
    private void line(HttpExchange exchange) throws IOException, InterruptedException {
        var id = Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), "")
                .replaceFirst("^id=", "");
        var member = rooms.find(id).orElse(null);
        if (member == null) {
            exchange.sendResponseHeaders(204, -1);
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            while (!Thread.currentThread().isInterrupted()) {
                var told = member.line.poll(BEAT_MS, TimeUnit.MILLISECONDS);
                var text = told == null ? ":\n\n" : "data: " + JSON.writeValueAsString(told) + "\n\n";
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (IOException e) {
            if (trouble != Trouble.GHOSTS) {
                rooms.leave(member);
            }
        }
    }

    private static JsonNode read(HttpExchange exchange) throws IOException {
        return JSON.readTree(exchange.getRequestBody().readAllBytes());
    }

    private static void sendJson(HttpExchange exchange, Map<String, ?> answer) throws IOException {
        send(exchange, 200, "application/json", JSON.writeValueAsString(answer));
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(StandInJitsi.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        switchTo(Trouble.NONE);
        server.stop(0);
        threads.shutdownNow();
    }
}
