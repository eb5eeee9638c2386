package fi.jelppi.backup;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The way to a running node that only the account of its data folder has: a socket in the file system. No browser and no
 * address of the network leads there (decision 0120). One line in, one line out.
 */
final class ControlSocket {

    static final String BACKUP = "backup";

    /** An answer begins with one of these and a space. */
    static final String DONE = "done ";

    static final String FAILED = "failed ";

    private static final int LONGEST = 4096;

    private ControlSocket() {}

    private static Path folder(Path dataDir) {
        return dataDir.resolve("control");
    }

    private static Path file(Path dataDir) {
        return folder(dataDir).resolve("node.sock");
    }

    static ServerSocketChannel open(Path dataDir) throws IOException {
        var file = file(dataDir);
        // A socket is open to all for a moment; its folder never is.
        OwnerOnly.folder(folder(dataDir));
        Files.deleteIfExists(file);
        return ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(file));
    }

    static void remove(Path dataDir) throws IOException {
        Files.deleteIfExists(file(dataDir));
    }

    /**
     * Asks the node that works with the data folder.
     *
     * @return its answer; empty when there is no such node
     * @throws BackupException when this account may not ask
     * @throws IOException when the node ended before it answered
     */
    static Optional<String> ask(Path dataDir, String question) throws IOException {
        var file = file(dataDir);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            try {
                channel.connect(UnixDomainSocketAddress.of(file));
            } catch (ConnectException _) {
                return Optional.empty();
            } catch (SocketException e) {
                throw new BackupException("this account may not ask the node (be root or the node's own account)", e);
            }
            write(channel, question);
            return Optional.of(read(channel));
        }
    }

    static void write(SocketChannel channel, String line) throws IOException {
        var bytes = ByteBuffer.wrap((line.replaceAll("\\R", " ") + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** @throws IOException when the other side went away before the end of the line, or the line has no end */
    static String read(SocketChannel channel) throws IOException {
        var line = ByteBuffer.allocate(LONGEST);
        while (line.position() == 0 || line.get(line.position() - 1) != '\n') {
            if (!line.hasRemaining() || channel.read(line) < 0) {
                throw new IOException("no whole line was sent");
            }
        }
        return new String(line.array(), 0, line.position() - 1, StandardCharsets.UTF_8);
    }
}
