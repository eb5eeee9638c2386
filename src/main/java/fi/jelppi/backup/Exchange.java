package fi.jelppi.backup;

import fi.jelppi.shared.NodeRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Puts what was unpacked in the place of what is there, and what was there beside it. A file says so for as long as it
 * takes: a node that finds it does not start with half of each.
 */
final class Exchange {

    /** Lies in the data folder during the exchange, and after one that was cut off. */
    static final String UNFINISHED = "restore-unfinished";

    private Exchange() {}

    static void run(Path dataDir, Path restored, Path before, NodeRole role) throws IOException {
        var unfinished = dataDir.resolve(UNFINISHED);
        if (Files.notExists(unfinished)) {
            OwnerOnly.file(unfinished).close();
            OwnerOnly.force(dataDir);
        }
        OwnerOnly.folder(before);
        for (var name : NodeFiles.replaced(role)) {
            move(dataDir.resolve(name), before.resolve(name));
        }
        try (var files = Files.list(restored)) {
            for (var file : List.copyOf(files.toList())) {
                move(file, dataDir.resolve(file.getFileName()));
            }
        }
        OwnerOnly.force(before);
        OwnerOnly.force(dataDir);
        Files.delete(unfinished);
        OwnerOnly.force(dataDir);
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
