package fi.jelppi.testing.jitsi;

import static fi.jelppi.testing.jitsi.Exchanges.send;

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
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The server: Jitsi's script, a page for every room, and a line to each frame. Everything is on loopback. */
public final class StandInJitsi implements AutoCloseable {

    static {
        // Else every small answer waits for the browser's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpsServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Path api = JitsiApi.folder();
    private final Rooms rooms = new Rooms(this::trouble);
    private final Frames frames;
    private final Path certificate;
    private volatile Trouble trouble = Trouble.NONE;
    private final Object switched = new Object();

    private StandInJitsi(int port, Path folder, Tokens tokens) throws IOException, InterruptedException {
        this.frames = new Frames(rooms, tokens, this::trouble, this::domain);
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

    /** Every try to join that reached the server, the oldest first. */
    public List<Seen> seen() {
        return List.copyOf(frames.seen);
    }

    /** How long each frame itself took from its address to being in the room, in ms: the server's own time. */
    public List<Integer> took() {
        return List.copyOf(frames.took);
    }

    /** Whoever comes has to wait for a moderator. */
    public boolean isLobby(String room) {
        return rooms.isLobby(room);
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
                case "/stand-in/join", "/stand-in/events", "/stand-in/act", "/stand-in/took", "/stand-in/gone" ->
                    frames.answer(path.substring("/stand-in/".length()), exchange);
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
