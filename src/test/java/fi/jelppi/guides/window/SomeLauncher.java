package fi.jelppi.guides.window;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A launcher that opens nothing; the true one is proved by scripts/prove-window. */
public final class SomeLauncher implements AutoCloseable {

    private final Path socket;
    private final ServerSocketChannel door;

    public SomeLauncher(Path folder) {
        socket = folder.resolve("window.sock");
        try {
            door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            door.bind(UnixDomainSocketAddress.of(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public WindowProperties properties() {
        return new WindowProperties(socket);
    }

    /** Waits for the node. */
    public Asked asked() throws IOException {
        return new Asked(door.accept());
    }

    /** One connection of the node. */
    public static final class Asked implements AutoCloseable {

        private final SocketChannel line;
        private final BufferedReader words;

        Asked(SocketChannel line) {
            this.line = line;
            words = new BufferedReader(Channels.newReader(line, StandardCharsets.US_ASCII));
        }

        /** Null when the node has gone. */
        public @Nullable String hear() throws IOException {
            return words.readLine();
        }

        public void say(String answer) throws IOException {
            line.write(ByteBuffer.wrap((answer + "\n").getBytes(StandardCharsets.US_ASCII)));
        }

        @Override
        public void close() throws IOException {
            line.close();
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
