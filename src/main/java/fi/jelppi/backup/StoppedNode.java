package fi.jelppi.backup;

import fi.jelppi.shared.NodeRole;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A data folder that no node works with: its database stays locked until this is closed. */
final class StoppedNode implements AutoCloseable {

    private static final String RUNS =
            "the node runs. Stop it first (on a hall's machine: systemctl stop jelppi-kiosk)";

    private final @Nullable FileChannel database;

    /** @throws BackupException when a node works with the folder, or the folder is another role's */
    StoppedNode(Path dataDir, NodeRole role) throws IOException {
        var other = role == NodeRole.KIOSK ? NodeFiles.RUN : NodeFiles.IDENTITY;
        if (Files.exists(dataDir.resolve(other))) {
            throw new BackupException(
                    dataDir + " is the data folder of a " + (role == NodeRole.KIOSK ? "central" : "kiosk"));
        }
        if (ControlSocket.ask(dataDir, "who").isPresent()) {
            throw new BackupException(RUNS);
        }
        var file = dataDir.resolve(NodeFiles.DATABASE);
        database = Files.exists(file) ? locked(file) : null;
    }

    /** H2 locks its file in the same way as long as it is open. */
    private static FileChannel locked(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException _) {
            // A node in this process.
        }
        channel.close();
        throw new BackupException(RUNS);
    }

    @Override
    public void close() throws IOException {
        if (database != null) {
            database.close();
        }
    }
}
