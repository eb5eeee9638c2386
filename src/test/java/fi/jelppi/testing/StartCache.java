package fi.jelppi.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets nodes start in a fraction of the time, for measurements that start them hundreds of times: class folders become
 * jars and each role gets an ahead-of-time cache (JEP 514), made by a first run of both.
 */
public final class StartCache {

    private static final int VISITS = 50;

    private final Path folder;
    private final String classPath;

    private StartCache(Path folder, String classPath) {
        this.folder = folder;
        this.classPath = classPath;
    }

    /**
     * Takes about a minute, and no time when the folder has one for the same classes and virtual machine; {@code
     * centralPort} and the next one must be free.
     */
    public static StartCache make(Path folder, int centralPort) throws Exception {
        Files.createDirectories(folder);
        var entries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        var cache = new StartCache(
                folder,
                entries.stream()
                        .map(entry -> jar(folder, entry).toString())
                        .collect(Collectors.joining(File.pathSeparator)));
        var made = folder.resolve("made-for");
        var due = fingerprint(entries);
        if (!Files.exists(made) || !Files.readString(made).equals(due)) {
            Files.deleteIfExists(made);
            for (var entry : entries) {
                pack(entry, jar(folder, entry));
            }
            cache.train(centralPort);
            Files.writeString(made, due);
        }
        return cache;
    }

    private static String fingerprint(List<Path> entries) throws IOException {
        var print = new StringBuilder(System.getProperty("java.vm.version"));
        for (var entry : entries) {
            print.append('\n').append(entry);
            if (Files.isDirectory(entry)) {
                try (Stream<Path> files = Files.walk(entry)) {
                    print.append(files.filter(Files::isRegularFile)
                            .mapToLong(file ->
                                    file.hashCode() * 31L + file.toFile().lastModified())
                            .sum());
                }
            }
        }
        return print.toString();
    }

    private static Path jar(Path folder, Path entry) {
        return Files.isDirectory(entry) ? folder.resolve(entry.getFileName() + ".jar") : entry;
    }

    /** A cache cannot hold classes from folders. */
    private static void pack(Path entry, Path jar) {
        if (entry.equals(jar)) {
            return;
        }
        int failed = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", entry.toString(), ".");
        if (failed != 0) {
            throw new IllegalStateException("could not make " + jar);
        }
    }

    private void train(int centralPort) throws Exception {
        try (var central = NodeProcess.central(home("central"), centralPort)
                        .with("jelppi.test.peers=true")
                        .with("spring.data.jpa.repositories.bootstrap-mode=lazy")
                        .java(classPath, "-XX:AOTCacheOutput=" + file("central"));
                var kiosk = NodeProcess.kiosk(home("kiosk"), centralPort + 1)
                        .with("jelppi.test.device=" + UUID.randomUUID())
                        .with("jelppi.test.central=http://localhost:" + centralPort)
                        .java(classPath, "-XX:AOTCacheOutput=" + file("kiosk"))) {
            central.launch();
            kiosk.start();
            central.awaitReady();
            visit(central, kiosk);
            kiosk.end();
            central.end(); // both write their caches at the same time
            kiosk.stop();
            central.stop();
        }
    }

    private static void visit(NodeProcess central, NodeProcess kiosk) throws Exception {
        var session = central.post("/test/open", "").body();
        var passes = central.post("/test/people?many=" + VISITS + "&session=" + session, "")
                .body()
                .lines()
                .toList();
        Eventually.holds(() -> kiosk.post("/test/walk-in", "").body().startsWith("WalkIn "));
        for (var pass : passes) {
            kiosk.post("/test/scan", pass);
        }
        for (var node : List.of(kiosk, central)) {
            Eventually.holds(() -> node.get("/test/idle").body().equals("true"));
        }
    }

    /** Another one each time: a cache is made from a first start. */
    private Path home(String role) {
        return folder.resolve(role + "-" + UUID.randomUUID());
    }

    private Path file(String role) {
        return folder.resolve(role + ".aot");
    }

    /** For nodes of the role, with the settings of the first run or others. */
    public NodeProcess speedUp(NodeProcess node, String role) {
        return node.java(classPath, "-XX:AOTCache=" + file(role));
    }
}
