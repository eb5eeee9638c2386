package fi.jelppi.bench;

import fi.jelppi.shared.Ids;
import fi.jelppi.testing.NodeProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Kills nodes with kill -9, two at a time, and starts them again: while they make their tables at the first start, while
 * they start later, at any moment, and in the middle of a scan, a push, an apply or a snapshot.
 */
final class Storm {

    private static final int HANDS = 2;
    private static final long START_MILLIS = 5_000;
    private static final long MOMENT_MILLIS = 1_000;
    private static final int MIGRATION_MILLIS = 150;
    private static final int SCAN_MICROS = 12_000;
    private static final int GREENS = 10;
    private static final long QUEUE_MILLIS = 15_000;
    /** Each so manieth time that central dies it comes back as another one, and all kiosks take new copies. */
    private static final int OTHER_CENTRAL = 2;

    private final List<NodeProcess> nodes;
    private final List<NodeProcess> calm;
    private final int kills;
    private final long until;
    private final Crowd crowd;
    private final Random chance = new Random(20_261_121);
    private final AtomicInteger begun = new AtomicInteger();
    private final Map<String, Integer> during = new TreeMap<>();

    /**
     * @param nodes central first
     * @param crowd who comes meanwhile
     */
    Storm(List<NodeProcess> nodes, int kills, Duration longest, Crowd crowd) {
        this.crowd = crowd;
        this.nodes = nodes;
        this.calm = new ArrayList<>(nodes);
        this.kills = kills;
        this.until = System.nanoTime() + longest.toNanos();
    }

    /** Returns when there were enough kills, or it took too long, and all nodes are up again. */
    void rage() throws Exception {
        long from = System.nanoTime();
        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            Callable<Boolean> work = () -> {
                while (System.nanoTime() < until && begun.getAndIncrement() < kills) {
                    strikeOne(from);
                }
                return true;
            };
            for (var hand : hands.invokeAll(List.of(work, work))) {
                hand.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("a node did not survive", e.getCause());
        }
        for (var node : nodes) {
            node.awaitReady();
        }
    }

    private void strikeOne(long from) throws Exception {
        var victim = pick();
        var moment = await(victim);
        victim.kill();
        count(moment, from);
        if (victim == nodes.getFirst() && draw(OTHER_CENTRAL) == 0) {
            becomeAnother(victim);
        }
        victim.launch();
        letGo(victim);
    }

    private synchronized NodeProcess pick() {
        return calm.remove(chance.nextInt(calm.size()));
    }

    private synchronized void letGo(NodeProcess victim) {
        calm.add(victim);
    }

    private synchronized int draw(int many) {
        return chance.nextInt(many);
    }

    private synchronized void count(String moment, long from) {
        during.merge(moment, 1, Integer::sum);
        int so = during.values().stream().mapToInt(Integer::intValue).sum();
        if (so % 10 == 0) {
            System.err.printf("%d kills in %d s: %s%n", so, (System.nanoTime() - from) / 1_000_000_000, during);
        }
    }

    /** Waits for a moment to strike and tells what the victim is at. */
    private String await(NodeProcess victim) throws IOException, InterruptedException {
        if (!victim.log().contains("Successfully applied") && draw(2) == 0) {
            return amidMigrations(victim);
        }
        int kind = draw(5);
        if (kind < 2) {
            return anyTime(victim, START_MILLIS);
        }
        victim.awaitReady();
        letPeopleIn();
        return switch (kind) {
            case 2 -> anyTime(victim, MOMENT_MILLIS);
            case 3 -> amidScan(victim);
            default -> busy(victim);
        };
    }

    /** On a machine with much other work nodes do little but start: a kill proves something only after green screens. */
    private void letPeopleIn() throws InterruptedException {
        int enough = crowd.greens() + GREENS;
        long last = System.nanoTime() + QUEUE_MILLIS * 1_000_000;
        while (crowd.greens() < enough && System.nanoTime() < last) {
            Thread.sleep(20);
        }
    }

    private String amidMigrations(NodeProcess victim) throws IOException, InterruptedException {
        int before = count(victim);
        while (victim.isAlive() && count(victim) == before && !victim.answers()) {
            Thread.sleep(5);
        }
        Thread.sleep(draw(MIGRATION_MILLIS));
        return victim.log().contains("Successfully applied") ? "start" : "migration";
    }

    private static int count(NodeProcess victim) throws IOException {
        return victim.log().split("Migrating schema", -1).length;
    }

    private String anyTime(NodeProcess victim, long millis) throws IOException, InterruptedException {
        long at = System.nanoTime() + draw((int) millis) * 1_000_000L;
        boolean up = false;
        while (System.nanoTime() < at && !(millis == START_MILLIS && up)) {
            Thread.sleep(20);
            up = victim.answers();
        }
        return victim.answers() ? phase(victim) : "start";
    }

    /** Between the visitor's pass and the green screen. */
    private String amidScan(NodeProcess victim) throws IOException, InterruptedException {
        long last = System.nanoTime() + MOMENT_MILLIS * 1_000_000;
        while (System.nanoTime() < last) {
            if (crowd.isAtTheDoor(victim)) {
                Thread.sleep(Duration.ofNanos(draw(SCAN_MICROS) * 1_000L));
                return "scan";
            }
            Thread.sleep(1);
        }
        return phase(victim);
    }

    /** As soon as it does something, for a second at most. */
    private String busy(NodeProcess victim) throws IOException, InterruptedException {
        long last = System.nanoTime() + MOMENT_MILLIS * 1_000_000;
        var phase = phase(victim);
        while (phase.equals("rest") && System.nanoTime() < last) {
            Thread.sleep(2);
            phase = phase(victim);
        }
        return phase;
    }

    private static String phase(NodeProcess victim) throws IOException, InterruptedException {
        return victim.get("/test/phase").body();
    }

    /** As if its database had been restored; see decision 0010. */
    private static void becomeAnother(NodeProcess central) throws IOException {
        Files.writeString(central.folder().resolve("central-run"), Ids.next().toString());
    }

    int kills() {
        return during.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many kills there were in the middle of what. */
    Map<String, Integer> during() {
        return during;
    }
}
