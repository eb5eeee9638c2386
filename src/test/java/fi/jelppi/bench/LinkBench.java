package fi.jelppi.bench;

import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.NodeProcess;
import fi.jelppi.testing.TcpProxy;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A thousand check-ins over a thin and long line: 64 kbit/s, 600 ms there and back. */
class LinkBench implements Bench {

    private static final int FACTS = 1_000;
    private static final long BITS_PER_SECOND = 64_000;
    private static final long ROUND_TRIP_MILLIS = 600;
    private static final int CENTRAL = 21311;
    private static final int KIOSK = 21312;
    private static final int LINE = 21313;

    @Override
    public Map<String, Object> run() throws Exception {
        var folder = Files.createTempDirectory("jelppi-bench");
        try (var central =
                        NodeProcess.central(folder.resolve("central"), CENTRAL).with("jelppi.test.peers=true");
                var kiosk = NodeProcess.kiosk(folder.resolve("kiosk"), KIOSK)
                        .with("jelppi.test.device=" + UUID.randomUUID());
                var line = new TcpProxy(LINE, CENTRAL)) {
            line.shape(BITS_PER_SECOND, ROUND_TRIP_MILLIS);
            central.launch();
            kiosk.start();
            central.awaitReady();
            SyncBench.warmUp(central, kiosk);
            kiosk.post("/test/load?facts=" + FACTS, "");
            kiosk.post("/test/enrol?central=http://localhost:" + LINE, "");
            Eventually.holds(() -> line.firstConnectionAt() > 0);
            Eventually.holds(() -> SyncBench.isIdle(kiosk));
            double seconds = (System.nanoTime() - line.firstConnectionAt()) / 1e9;
            // What no protocol can beat: the bytes one after the other, one round trip for greeting and one for the
            // batch.
            double bound = line.bytesUp() * 8.0 / BITS_PER_SECOND + 2 * ROUND_TRIP_MILLIS / 1000.0;
            var figures = new LinkedHashMap<String, Object>();
            figures.put("seconds", Math.round(seconds * 100) / 100.0);
            figures.put("link_bound_s", Math.round(bound * 100) / 100.0);
            figures.put("bytes_s", Math.round(line.bytesUp() * 800.0 / BITS_PER_SECOND) / 100.0);
            figures.put("bytes", line.bytesUp());
            return figures;
        }
    }
}
