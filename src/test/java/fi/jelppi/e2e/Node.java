package fi.jelppi.e2e;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A central server or a kiosk: the production jar in a process of its own, with its own ports and data folder. */
public final class Node implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofSeconds(40);

    private final String role;
    private final Path data;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final int port = freePort();
    private final int healthPort = freePort();
    private @Nullable Process process;
    private boolean supervised;

    /** @param data folder that outlives restarts */
    public Node(String role, Path data) {
        this.role = role;
        this.data = data;
        with("jelppi.role", role);
        with("server.port", String.valueOf(port));
        with("server.address", "127.0.0.1");
        with("management.server.port", String.valueOf(healthPort));
        with("jelppi.data-dir", data.toString());
        with("vaadin.launch-browser", "false");
    }

    /** Takes effect at the next start. */
    public Node with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public Path data() {
        return data;
    }

    /** From the next start on, as under systemd: something else starts the node again when it ends; here the test. */
    Node supervised() {
        supervised = true;
        return this;
    }

    /** Waits until it has ended by itself; its exit status. */
    int awaitEnd() throws InterruptedException {
        if (!running().waitFor(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException(role + " did not end; see " + log());
        }
        return running().exitValue();
    }

    /** Comes back when the node says that it is ready. */
    public void start() throws IOException, InterruptedException {
        Files.createDirectories(data);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m"));
        var cache = System.getProperty("jelppi.aot", "");
        if (!cache.isEmpty()) {
            command.add("-XX:AOTCache=" + cache);
        }
        command.addAll(List.of("-jar", System.getProperty("jelppi.jar", "target/jelppi.jar")));
        settings.forEach((key, value) -> command.add("--" + key + "=" + value));
        run(new ProcessBuilder(command));
    }

    /** What a person types to start a node. */
    interface CommandLine {
        String with(int port, int healthPort, Path data);
    }

    /** Starts it as a person does in a shell with this JDK, and comes back when the node says that it is ready. */
    void start(CommandLine typed) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("sh", "-c", "exec " + typed.with(port, healthPort, data));
        var jdk = Path.of(System.getProperty("java.home"), "bin");
        builder.environment().merge("PATH", jdk.toString(), (path, first) -> first + File.pathSeparator + path);
        run(builder);
    }

    private void run(ProcessBuilder builder) throws IOException, InterruptedException {
        Files.createDirectories(data.toAbsolutePath().getParent());
        if (supervised) {
            builder.environment()
                    .put("NOTIFY_SOCKET", data.resolve("nobody-listens").toString());
        }
        process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        awaitReady();
    }

    private void awaitReady() throws InterruptedException, IOException {
        long until = System.nanoTime() + START.toNanos();
        while (!isReady()) {
            if (!running().isAlive() || System.nanoTime() > until) {
                throw new IOException(role + " did not start: " + endOfLog());
            }
            running().waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    /** The folder may be gone when somebody looks. */
    private String endOfLog() throws IOException {
        var lines = Files.readAllLines(log());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }

    private boolean isReady() throws InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + healthPort + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** The orderly way, as a service manager does it. */
    public void stop() throws InterruptedException {
        running().destroy();
        if (!running().waitFor(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
            running().destroyForcibly().waitFor();
            throw new IllegalStateException(role + " did not stop; see " + log());
        }
    }

    /** As a power cut does it, but for what the operating system still writes. */
    public void kill() throws InterruptedException {
        running().destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null && process.isAlive()) {
            kill();
        }
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException(role + " was not started");
        }
        return process;
    }

    /** Everything the node said, over all its starts. */
    public Path log() {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
