package fi.jelppi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * From the start of a hall's kiosk to its first page, from the folder that {@code scripts/package} makes, on a database
 * that exists already; the median of {@value #RUNS} starts. Memory is what the operating system counts after that page.
 */
final class StartupBench implements Bench {

    private static final int RUNS = 5;

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

    private static Start start(Path data) throws IOException, InterruptedException {
        long from = System.nanoTime();
        try (var kiosk = HallKiosk.start(data)) {
            double seconds = Math.round((System.nanoTime() - from) / 1e7) / 100.0;
            return new Start(seconds, kiosk.processorSeconds(), kiosk.residentMegabytes());
        }
    }

    private static <T extends Comparable<T>> T median(List<T> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
