package fi.jelppi.bench;

import fi.jelppi.testing.NodeProcess;
import fi.jelppi.testing.StartCache;
import fi.jelppi.testing.driver.Screens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Kills kiosks and central with kill -9 at random moments while people check in with signed passes; then compares what the
 * kiosks have shown green with what central counts. {@code -Djelppi.bench.kills=20} for a quick run.
 */
class KillBench implements Bench {

    private static final int CENTRAL = 21321;
    private static final int KIOSKS = 3;
    private static final int TRAINING = 21330;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofMinutes(Integer.getInteger("jelppi.bench.minutes", 40));

    @Override
    public Map<String, Object> run() throws Exception {
        int kills = Integer.getInteger("jelppi.bench.kills", 200);
        var folder = Files.createTempDirectory("jelppi-kill");
        long from = System.nanoTime();
        var nodes = nodes(folder, StartCache.make(startCache(folder), TRAINING));
        System.err.printf("ready to start nodes fast after %d s%n", since(from));
        try {
            for (var node : nodes) {
                node.launch();
            }
            var kiosks = nodes.subList(1, nodes.size());
            var crowd = new Crowd(nodes.getFirst(), kiosks);
            var storm = new Storm(nodes, kills, LONGEST, crowd);
            crowd.come();
            storm.rage();
            crowd.goHome();
            return figures(nodes.getFirst(), kiosks, storm, crowd, from);
        } finally {
            for (var node : nodes) {
                node.close();
            }
        }
    }

    /** Kept from one run to the next when a folder is named. */
    private static Path startCache(Path folder) {
        return Path.of(
                System.getProperty("jelppi.start-cache", folder.resolve("start").toString()));
    }

    private static List<NodeProcess> nodes(Path folder, StartCache cache) {
        var nodes = new ArrayList<NodeProcess>();
        var central = NodeProcess.central(folder.resolve("central"), CENTRAL)
                .with("jelppi.test.peers=true")
                .with("spring.data.jpa.repositories.bootstrap-mode=lazy");
        nodes.add(cache.speedUp(central, "central"));
        for (int n = 1; n <= KIOSKS; n++) {
            var kiosk = NodeProcess.kiosk(folder.resolve("kiosk" + n), CENTRAL + n)
                    .with("jelppi.test.device=" + UUID.randomUUID())
                    .with("jelppi.sync.max-back-off=1s")
                    .with("jelppi.test.central=http://localhost:" + CENTRAL);
            nodes.add(cache.speedUp(kiosk, "kiosk"));
        }
        return nodes;
    }

    private static Map<String, Object> figures(
            NodeProcess central, List<NodeProcess> kiosks, Storm storm, Crowd crowd, long from) throws Exception {
        for (var kiosk : kiosks) {
            awaitIdle(kiosk);
        }
        awaitIdle(central);
        var marked = shown(kiosks, Screens.GREEN);
        int green = marked.size();
        marked.addAll(shown(kiosks, Screens.BLUE));
        var undone = shown(kiosks, Screens.UNDONE);
        var visits = visits(central);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("kills", storm.kills());
        figures.put("shown", green);
        figures.put(
                "lost",
                marked.stream().filter(id -> !visits.containsKey(id)).count()
                        + undone.stream()
                                .filter(id -> !visits.getOrDefault(id, false))
                                .count());
        figures.put("doubled", doubled(central, visits.size()));
        figures.put("undone", undone.size());
        figures.put("not_seen", visits.size() - marked.size());
        figures.put("answers", crowd.answers());
        figures.put("quarantined", SyncBench.count(central, "SELECT count(*) FROM quarantine"));
        figures.put("during", storm.during());
        figures.put("minutes", Math.round(since(from) / 6.0) / 10.0);
        return figures;
    }

    private static Set<UUID> shown(List<NodeProcess> kiosks, String colour) throws IOException {
        var shown = new HashSet<UUID>();
        for (var kiosk : kiosks) {
            shown.addAll(Screens.shown(kiosk.folder(), colour));
        }
        return shown;
    }

    /** By visit: whether it was taken back. */
    private static Map<UUID, Boolean> visits(NodeProcess central) throws IOException, InterruptedException {
        var visits = new HashMap<UUID, Boolean>();
        central.get("/test/visits")
                .body()
                .lines()
                .map(line -> line.split(" "))
                .forEach(words -> visits.put(UUID.fromString(words[0]), Boolean.valueOf(words[1])));
        return visits;
    }

    /** Check-ins that came twice, and passes that are in twice: each person goes to one hall only. */
    private static long doubled(NodeProcess central, int visits) throws Exception {
        return SyncBench.count(central, "SELECT count(*) FROM inbox WHERE type = 'visit.checked-in'")
                - visits
                + SyncBench.count(central, """
                        SELECT count(*) FROM (SELECT pass_id FROM visit WHERE pass_id IS NOT NULL AND NOT removed
                        GROUP BY session_id, pass_id HAVING count(*) > 1) twice""");
    }

    private static void awaitIdle(NodeProcess node) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!SyncBench.isIdle(node)) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("facts still wait after " + PATIENCE + ", see " + node.folder());
            }
            Thread.sleep(200);
        }
    }

    private static long since(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000_000;
    }
}
