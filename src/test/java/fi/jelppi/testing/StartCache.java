package fi.jelppi.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/**
 * Lets nodes start in a fraction of the time, for measurements that start them hundreds of times: class folders become
 * jars and each role gets an ahead-of-time cache (JEP 514), made by a first run of both.
 */
public final class StartCache {

    private static final int NOTES = 50;

    private final Path folder;
    private final String classPath;

    private StartCache(Path folder, String classPath) {
        this.folder = folder;
        this.classPath = classPath;
    }

    /** Takes about a minute; {@code centralPort} and the next one must be free. */
    public static StartCache make(Path folder, int centralPort) throws Exception {
        Files.createDirectories(folder);
        var classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> jar(folder, Path.of(entry)))
                .collect(Collectors.joining(File.pathSeparator));
        var cache = new StartCache(folder, classPath);
        cache.train(centralPort);
        return cache;
    }

    /** A cache cannot hold classes from folders. */
    private static String jar(Path folder, Path entry) {
        if (!Files.isDirectory(entry)) {
            return entry.toString();
        }
        var jar = folder.resolve(entry.getFileName() + ".jar").toString();
        int failed = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar, "-C", entry.toString(), ".");
        if (failed != 0) {
            throw new IllegalStateException("could not make " + jar);
        }
        return jar;
    }

    private void train(int centralPort) throws Exception {
        try (var central = NodeProcess.central(folder.resolve("central"), centralPort)
                        .with("jelppi.test.peers=true")
                        .with("jelppi.test.notes=true")
                        .with("spring.data.jpa.repositories.bootstrap-mode=lazy")
                        .java(classPath, "-XX:AOTCacheOutput=" + file("central"));
                var kiosk = NodeProcess.kiosk(folder.resolve("kiosk"), centralPort + 1)
                        .with("jelppi.test.device=" + UUID.randomUUID())
                        .with("jelppi.test.central=http://localhost:" + centralPort)
                        .java(classPath, "-XX:AOTCacheOutput=" + file("kiosk"))) {
            central.launch();
            kiosk.start();
            central.awaitReady();
            for (int n = 0; n < NOTES; n++) {
                kiosk.post("/test/note", "");
            }
            for (var node : List.of(kiosk, central)) {
                Eventually.holds(() -> node.get("/test/idle").body().equals("true"));
            }
            kiosk.stop();
            central.stop();
        }
    }

    private Path file(String role) {
        return folder.resolve(role + ".aot");
    }

    /** For nodes of the role, with the settings of the first run or others. */
    public NodeProcess speedUp(NodeProcess node, String role) {
        return node.java(classPath, "-XX:AOTCache=" + file(role));
    }
}
