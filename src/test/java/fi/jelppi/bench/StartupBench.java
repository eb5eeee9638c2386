package fi.jelppi.bench;

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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * From the start of a hall's kiosk to its first page, from the folder that {@code scripts/package} makes, on a database
 * that exists already; the median of {@value #RUNS} starts. Memory is what the operating system counts after that page.
 */
final class StartupBench implements Bench {

    private static final int RUNS = 5;

    private final Path hall = Path.of(System.getProperty("jelppi.hall", "target/hall"));

    /** Seconds until the first page, of processors used until then, and resident megabytes (2^20 bytes). */
    private record Start(double firstPage, double cpu, long rss) {}

    @Override
    public Map<String, Object> run() throws Exception {
        var data = Files.createTempDirectory("jelppi-startup");
        Start onEmptyDisk = start(data);
        var starts = new ArrayList<Start>();
        for (int i = 0; i < RUNS; i++) {
            starts.add(start(data));
            System.err.println(starts.getLast());
        }
        var figures = new LinkedHashMap<String, Object>();
        figures.put("first_page_s", median(starts.stream().map(Start::firstPage).toList()));
        figures.put("rss_mb", median(starts.stream().map(Start::rss).toList()));
        figures.put("cpu_s", median(starts.stream().map(Start::cpu).toList()));
        figures.put("empty_disk_first_page_s", onEmptyDisk.firstPage());
        return figures;
    }

    private Start start(Path data) throws IOException, InterruptedException {
        int port = freePort();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(
                System.getProperty("jelppi.kiosk-flags", "-XX:+UseSerialGC").split(" ")));
        command.addAll(List.of(
                "-XX:AOTCache=kiosk.aot",
                "-jar",
                "jelppi.jar",
                "--jelppi.role=kiosk",
                "--server.port=" + port,
                "--management.server.port=0",
                "--jelppi.data-dir=" + data));
        long from = System.nanoTime();
        var process = new ProcessBuilder(command)
                .directory(hall.toFile())
                .redirectErrorStream(true)
                .redirectOutput(new File(data.toFile(), "kiosk.log"))
                .start();
        try {
            awaitPage(port, process);
            double seconds = Math.round((System.nanoTime() - from) / 1e7) / 100.0;
            double cpu = process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1_000.0;
            return new Start(seconds, cpu, residentMegabytes(process.pid()));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static void awaitPage(int port, Process process) throws IOException, InterruptedException {
        var page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .timeout(Duration.ofSeconds(20))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            while (true) {
                try {
                    if (client.send(page, HttpResponse.BodyHandlers.ofString()).statusCode() == 200) {
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

    private static long residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private static <T extends Comparable<T>> T median(List<T> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
