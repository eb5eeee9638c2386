package fi.jelppi.bench;

import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.NodeProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * Kills kiosks and central at random moments while people check in, and compares what was shown green with what central
 * has in the end. {@code -Djelppi.bench.kills=20} for a quick run.
 */
class KillBench implements Bench {

    private static final int CENTRAL = 21321;
    private static final int KIOSKS = 3;

    private final Set<String> shown = ConcurrentHashMap.newKeySet();
    private final Random chance = new Random(20_261_121);
    private volatile boolean loading = true;

    @Override
    public Map<String, Object> run() throws Exception {
        int kills = Integer.getInteger("jelppi.bench.kills", 200);
        var folder = Files.createTempDirectory("jelppi-kill");
        var nodes = nodes(folder);
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
            return compare(nodes, kills);
        } finally {
            for (var node : nodes) {
                node.close();
            }
        }
    }

    private static List<NodeProcess> nodes(Path folder) {
        var nodes = new ArrayList<NodeProcess>();
        nodes.add(NodeProcess.central(folder.resolve("central"), CENTRAL)
                .with("jelppi.test.peers=true")
                .with("jelppi.test.notes=true"));
        for (int n = 1; n <= KIOSKS; n++) {
            nodes.add(NodeProcess.kiosk(folder.resolve("kiosk" + n), CENTRAL + n)
                    .with("jelppi.test.device=" + UUID.randomUUID())
                    .with("jelppi.sync.max-back-off=2s")
                    .with("jelppi.test.central=http://localhost:" + CENTRAL));
        }
        return nodes;
    }

    /** Somebody comes every few milliseconds; only an answer counts as shown green. */
    private void visit(NodeProcess kiosk) {
        while (loading) {
            try {
                var answer = kiosk.post("/test/note", "");
                if (answer.statusCode() == 200) {
                    shown.add(answer.body());
                }
                Thread.sleep(5);
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
        for (int n = 0; n < kills; n++) {
            var victim = nodes.get(chance.nextInt(nodes.size()));
            victim.awaitReady();
            Thread.sleep(chance.nextInt(1_000));
            victim.kill();
            victim.launch();
            if (n % 10 == 9) {
                System.err.printf("%d kills, %d shown green%n", n + 1, shown.size());
            }
        }
        for (var node : nodes) {
            node.awaitReady();
        }
    }

    private Map<String, Object> compare(List<NodeProcess> nodes, int kills) throws Exception {
        var central = nodes.getFirst();
        for (var kiosk : nodes.subList(1, nodes.size())) {
            Eventually.holds(() -> kiosk.get("/test/waiting").body().equals("0"));
        }
        Eventually.holds(() -> central.get("/test/pending").body().equals("0"));
        var there = central.get("/test/notes").body().lines().toList();
        var distinct = new HashSet<>(there);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("kills", kills);
        figures.put("shown", shown.size());
        figures.put("lost", shown.stream().filter(id -> !distinct.contains(id)).count());
        figures.put("doubled", there.size() - distinct.size());
        return figures;
    }
}
