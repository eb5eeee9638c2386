package fi.jelppi.bench;

import fi.jelppi.testing.NodeProcess;
import fi.jelppi.testing.StartCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Kills kiosks and central with kill -9 at random moments, also while they start, while people check in; then compares
 * what was shown green with what central has in the end. {@code -Djelppi.bench.kills=20} for a quick run.
 */
class KillBench implements Bench {

    private static final int CENTRAL = 21321;
    private static final int KIOSKS = 3;
    private static final int TRAINING = 21330;
    /** Every so many kills one comes without waiting until the node is up. */
    private static final int WHILE_STARTING = 3;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Set<String> shown = ConcurrentHashMap.newKeySet();
    private final Random chance = new Random(20_261_121);
    private volatile boolean loading = true;

    @Override
    public Map<String, Object> run() throws Exception {
        int kills = Integer.getInteger("jelppi.bench.kills", 200);
        var folder = Files.createTempDirectory("jelppi-kill");
        long from = System.nanoTime();
        var nodes = nodes(folder, StartCache.make(folder.resolve("start"), TRAINING));
        System.err.printf("start-up caches made in %d s%n", since(from));
        try {
            for (var node : nodes) {
                node.launch();
            }
            for (var node : nodes) {
                node.awaitReady();
            }
            var visitors = nodes.stream()
                    .skip(1)
                    .map(kiosk -> Thread.ofVirtual().start(() -> visit(kiosk)))
                    .toList();
            killAtRandom(nodes, kills);
            loading = false;
            for (var visitor : visitors) {
                visitor.join();
            }
            var figures = compare(nodes, kills);
            figures.put("minutes", Math.round(since(from) / 6.0) / 10.0);
            return figures;
        } finally {
            for (var node : nodes) {
                node.close();
            }
        }
    }

    private static List<NodeProcess> nodes(Path folder, StartCache cache) {
        var nodes = new ArrayList<NodeProcess>();
        var central = NodeProcess.central(folder.resolve("central"), CENTRAL)
                .with("jelppi.test.peers=true")
                .with("jelppi.test.notes=true")
                .with("spring.data.jpa.repositories.bootstrap-mode=lazy");
        nodes.add(cache.speedUp(central, "central"));
        for (int n = 1; n <= KIOSKS; n++) {
            var kiosk = NodeProcess.kiosk(folder.resolve("kiosk" + n), CENTRAL + n)
                    .with("jelppi.test.device=" + UUID.randomUUID())
                    .with("jelppi.sync.max-back-off=2s")
                    .with("jelppi.test.central=http://localhost:" + CENTRAL);
            nodes.add(cache.speedUp(kiosk, "kiosk"));
        }
        return nodes;
    }

    /** Somebody comes many times a second; only an answer counts as shown green. */
    private void visit(NodeProcess kiosk) {
        while (loading) {
            try {
                var answer = kiosk.post("/test/note", "");
                if (answer.statusCode() == 200) {
                    shown.add(answer.body());
                }
                Thread.sleep(20);
            } catch (IOException e) {
                pause();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Several nodes may be down or starting at the same time, as in a storm. */
    private void killAtRandom(List<NodeProcess> nodes, int kills) throws Exception {
        long from = System.nanoTime();
        for (int n = 0; n < kills; n++) {
            var victim = nodes.get(chance.nextInt(nodes.size()));
            if (n % WHILE_STARTING != WHILE_STARTING - 1) {
                victim.awaitReady();
            }
            Thread.sleep(chance.nextInt(1_000));
            victim.kill();
            victim.launch();
            if (n % 10 == 9) {
                System.err.printf("%d kills in %d s, %d shown green%n", n + 1, since(from), shown.size());
            }
        }
        for (var node : nodes) {
            node.awaitReady();
        }
    }

    private LinkedHashMap<String, Object> compare(List<NodeProcess> nodes, int kills) throws Exception {
        for (var kiosk : nodes.subList(1, nodes.size())) {
            awaitIdle(kiosk);
        }
        var central = nodes.getFirst();
        awaitIdle(central);
        var there = central.get("/test/notes").body().lines().toList();
        var distinct = new HashSet<>(there);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("kills", kills);
        figures.put("shown", shown.size());
        figures.put("lost", shown.stream().filter(id -> !distinct.contains(id)).count());
        figures.put("doubled", there.size() - distinct.size());
        figures.put("quarantined", SyncBench.count(central, "SELECT count(*) FROM quarantine"));
        return figures;
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
