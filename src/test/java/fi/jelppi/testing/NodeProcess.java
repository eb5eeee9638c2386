package fi.jelppi.testing;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A kiosk or central as a real process of the operating system, so that it can be killed. It runs from the class folders
 * with the test driver in it, as if built for production but without a front-end bundle: endpoints work, pages do not.
 *
 * <p>Its output goes to {@code node.log} in its data folder.
 */
public final class NodeProcess implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .sslContext(TestCertificate.trustingAll())
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final String role;
    private final Path folder;
    private final int port;
    private final List<String> settings = new ArrayList<>();
    private final List<String> java = new ArrayList<>();
    private String classPath = System.getProperty("java.class.path");
    private String scheme = "http";
    private @Nullable Process process;

    private NodeProcess(String role, Path folder, int port) {
        this.role = role;
        this.folder = folder;
        this.port = port;
    }

    public static NodeProcess kiosk(Path folder, int port) {
        return new NodeProcess("kiosk", folder, port);
    }

    public static NodeProcess central(Path folder, int port) {
        return new NodeProcess("central", folder, port);
    }

    /** Adds a setting, for example {@code jelppi.test.device=…}. */
    public NodeProcess with(String setting) {
        settings.add("--" + setting);
        return this;
    }

    /** Runs with another class path and more options of the virtual machine, for example an AOT cache. */
    public NodeProcess java(String otherClassPath, String... options) {
        classPath = otherClassPath;
        java.addAll(List.of(options));
        return this;
    }

    /** Serves HTTPS with the certificate in a PKCS 12 file. */
    public NodeProcess secured(Path keyStore, String password) {
        scheme = "https";
        return with("server.ssl.key-store=" + keyStore).with("server.ssl.key-store-password=" + password);
    }

    /** Starts without waiting. */
    public NodeProcess launch() throws IOException {
        Files.createDirectories(folder);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx400m",
                "-Dvaadin.productionMode=true"));
        command.addAll(java);
        command.addAll(List.of(
                "-cp",
                classPath,
                "fi.jelppi.JelppiApplication",
                "--jelppi.role=" + role,
                "--jelppi.data-dir=" + folder,
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--management.server.port=-1",
                "--jelppi.test.driver=true"));
        command.addAll(settings);
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("node.log").toFile()))
                .start();
        return this;
    }

    public NodeProcess start() throws IOException, InterruptedException {
        launch();
        awaitReady();
        return this;
    }

    /** Waits until the node answers; fails when it ends instead. */
    public void awaitReady() throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            if (!isAlive()) {
                throw new IOException(role + " ended while it started, see " + folder.resolve("node.log"));
            }
            if (answers()) {
                return;
            }
            Thread.sleep(20);
        }
        throw new IOException(role + " was not ready in " + PATIENCE);
    }

    /** False while it does not listen yet. */
    public boolean answers() throws IOException, InterruptedException {
        try {
            return get("/test/ready").statusCode() == 200;
        } catch (ConnectException | java.net.http.HttpTimeoutException e) {
            return false;
        }
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HTTP.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    /** @throws IOException when the node died before it answered; what was asked may have happened or not */
    public HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        var publisher = HttpRequest.BodyPublishers.ofString(body);
        return HTTP.send(request(path).POST(publisher).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri().resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "text/plain");
    }

    public URI uri() {
        return URI.create(scheme + "://localhost:" + port);
    }

    public Path folder() {
        return folder;
    }

    /** What it has said since its first start. */
    public String log() throws IOException {
        var log = folder.resolve("node.log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** What it has used of processors since it started; tells more than the clock on a machine with other work. */
    public double cpuSeconds() {
        var used = process == null
                ? Duration.ZERO
                : process.info().totalCpuDuration().orElse(Duration.ZERO);
        return used.toMillis() / 1_000.0;
    }

    /** kill -9: nothing is flushed, nothing is closed. */
    public void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    /** Tells it to end the orderly way, without waiting for it. */
    public void end() {
        if (process != null) {
            process.destroy();
        }
    }

    /** Ends it the orderly way. */
    public void stop() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
