package fi.jelppi.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What kiosks have sent over a line, connection by connection, to be sent once more: twice, late, and out of turn. */
public final class Tape {

    private static final int SILENCE_MILLIS = 2_000;

    private final List<ByteArrayOutputStream> connections = new CopyOnWriteArrayList<>();

    ByteArrayOutputStream connection() {
        var connection = new ByteArrayOutputStream();
        connections.add(connection);
        return connection;
    }

    /** Sends everything again, the newest connection first; answers how many batches of facts there were in it. */
    public int replay(int port) throws IOException {
        int batches = 0;
        for (var connection : connections.reversed()) {
            byte[] said = connection.toByteArray();
            batches += new String(said, StandardCharsets.ISO_8859_1).split("POST /sync/v1/facts ", -1).length - 1;
            send(port, said);
        }
        return batches;
    }

    private static void send(int port, byte[] said) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(SILENCE_MILLIS);
            socket.getOutputStream().write(said);
            var answers = socket.getInputStream();
            byte[] buffer = new byte[8_192];
            while (answers.read(buffer) > 0) {
                // Nobody listens to these answers.
            }
        } catch (SocketTimeoutException e) {
            // Everything that could be answered was.
        }
    }
}
