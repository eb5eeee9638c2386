package fi.jelppi.bench;

import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A kiosk in a process of its own, from the folder that {@code scripts/package} makes, with the flags of a hall. */
final class HallKiosk implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final int port = freePort();
    private final Process process;

    private HallKiosk(Path data, String... settings) throws IOException {
        var command = new ArrayList<String>();
        command.add(tool("java"));
        command.addAll(flags());
        command.addAll(List.of(
                "-XX:AOTCache=kiosk.aot",
                "-jar",
                "jelppi.jar",
                "--jelppi.role=kiosk",
                "--server.port=" + port,
                "--management.server.port=0",
                "--jelppi.data-dir=" + data));
        command.addAll(List.of(settings));
        process = new ProcessBuilder(command)
                .directory(Path.of(System.getProperty("jelppi.hall", "target/hall"))
                        .toFile())
                .redirectErrorStream(true)
                .redirectOutput(new File(data.toFile(), "kiosk.log"))
                .start();
    }

    /**
     * Comes back when the first page was answered.
     *
     * @param settings more of them, as on a command line
     */
    static HallKiosk start(Path data, String... settings) throws IOException, InterruptedException {
        var kiosk = new HallKiosk(data, settings);
        try {
            kiosk.awaitPage();
            return kiosk;
        } catch (IOException | InterruptedException e) {
            kiosk.close();
            throw e;
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Seconds of processor time so far. */
    double processorSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1_000.0;
    }

    /** What the operating system counts, in units of 2^20 bytes. */
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** Collects all garbage first. */
    LiveObjects liveObjects() throws IOException, InterruptedException {
        var histogram = new ProcessBuilder(tool("jcmd"), String.valueOf(process.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        var text = new String(histogram.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (histogram.waitFor() != 0) {
            throw new IOException("no histogram: " + text);
        }
        return LiveObjects.read(text);
    }

    private void awaitPage() throws IOException, InterruptedException {
        var page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .timeout(PATIENCE)
                .build();
        try (var client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            while (true) {
                try {
                    if (client.send(page, HttpResponse.BodyHandlers.ofString()).statusCode() == 200) {
                        endVisit(client);
                        return;
                    }
                } catch (IOException e) {
                    if (!process.isAlive()) {
                        throw new IOException("the kiosk ended by itself", e);
                    }
                }
                process.waitFor(20, TimeUnit.MILLISECONDS);
            }
        }
    }

    /** The first page was a visit too; its session is not to be counted. */
    private void endVisit(HttpClient client) throws IOException, InterruptedException {
        var end = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/visit/end"))
                .timeout(PATIENCE)
                .build();
        client.send(end, HttpResponse.BodyHandlers.discarding());
    }

    /** Java's options of a hall's kiosk. */
    static List<String> flags() {
        return Arrays.asList(
                System.getProperty("jelppi.kiosk-flags", "-XX:+UseSerialGC").split(" "));
    }

    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
