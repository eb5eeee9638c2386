package fi.jelppi.bench;

import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.NodeProcess;
import fi.jelppi.testing.TcpProxy;
import fi.jelppi.testing.TestCertificate;
import fi.jelppi.testing.TestDatabase;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Check-ins of a session that is on, queued offline, go to central over HTTPS; central stands on a real PostgreSQL that
 * forces commits to disk. Applied means also: told to the kiosks of the point.
 */
class SyncBench implements Bench {

    private static final int FACTS = 10_000;
    private static final int CENTRAL = 21301;
    private static final int KIOSK = 21302;
    private static final int LINE = 21303;

    @Override
    public Map<String, Object> run() throws Exception {
        var folder = Files.createTempDirectory("jelppi-bench");
        var certificate = TestCertificate.create(folder);
        try (var central = NodeProcess.central(folder.resolve("central"), CENTRAL)
                        .with("jelppi.test.peers=true")
                        .secured(certificate, TestCertificate.PASSWORD);
                var kiosk = NodeProcess.kiosk(folder.resolve("kiosk"), KIOSK)
                        .with("jelppi.test.device=" + UUID.randomUUID())
                        .with("jelppi.sync.ssl-bundle=central")
                        .with("spring.ssl.bundle.jks.central.truststore.location=file:" + certificate)
                        .with("spring.ssl.bundle.jks.central.truststore.password=" + TestCertificate.PASSWORD);
                var line = new TcpProxy(LINE, CENTRAL)) {
            TestDatabase.newDurablePostgres().forEach((key, value) -> central.with(key + "=" + value));
            central.start();
            kiosk.start();
            warmUp(central, kiosk);
            var session = central.post("/test/open", "").body();
            kiosk.post("/test/load?facts=" + FACTS + "&session=" + session, "");
            return measure(central, kiosk, line);
        }
    }

    /** A day's work first, directly: machines in halls have been on for hours. */
    static void warmUp(NodeProcess central, NodeProcess kiosk) throws Exception {
        kiosk.post("/test/load?facts=2000", "");
        kiosk.post("/test/enrol?central=" + central.uri(), "");
        Eventually.holds(() -> isIdle(kiosk));
        Eventually.holds(() -> isIdle(central));
        kiosk.post("/test/forget", "");
        Thread.sleep(2_000); // the conversation ends within a second
    }

    private static Map<String, Object> measure(NodeProcess central, NodeProcess kiosk, TcpProxy line) throws Exception {
        double kioskBefore = kiosk.cpuSeconds();
        double centralBefore = central.cpuSeconds();
        kiosk.post("/test/enrol?central=https://localhost:" + LINE, "");
        Eventually.holds(() -> line.firstConnectionAt() > 0);
        Eventually.holds(() -> isIdle(kiosk));
        double acknowledged = since(line.firstConnectionAt());
        double kioskCpu = kiosk.cpuSeconds() - kioskBefore;
        double centralCpu = central.cpuSeconds() - centralBefore;
        long bytes = line.bytesUp();
        Eventually.holds(() -> isIdle(central));
        double applied = since(line.firstConnectionAt());
        long before = state(central);
        kiosk.post("/test/replay", "");
        kiosk.post("/test/note", ""); // wakes the sender
        Eventually.holds(() -> isIdle(kiosk));
        Eventually.holds(() -> isIdle(central));
        var figures = new LinkedHashMap<String, Object>();
        figures.put("facts", FACTS);
        figures.put("seconds", acknowledged);
        figures.put("seconds_applied", applied);
        figures.put("bytes_per_fact", Math.round(bytes * 10.0 / FACTS) / 10.0);
        figures.put("replay_changed", state(central) - before - 1);
        figures.put("told", count(central, "SELECT count(*) FROM visit WHERE told"));
        figures.put("kiosk_cpu_s", hundredths(kioskCpu));
        figures.put("central_cpu_s", hundredths(centralCpu));
        figures.put("quarantined", count(central, "SELECT count(*) FROM quarantine WHERE type <> 'test.note'"));
        return figures;
    }

    static boolean isIdle(NodeProcess node) throws Exception {
        return node.get("/test/idle").body().equals("true");
    }

    private static long state(NodeProcess central) throws Exception {
        return count(central, "SELECT count(*) FROM inbox") + count(central, "SELECT count(*) FROM visit");
    }

    static long count(NodeProcess central, String sql) throws Exception {
        return Long.parseLong(central.get(
                        "/test/count?sql=" + java.net.URLEncoder.encode(sql, java.nio.charset.StandardCharsets.UTF_8))
                .body());
    }

    private static double since(long nanos) {
        return hundredths((System.nanoTime() - nanos) / 1e9);
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
