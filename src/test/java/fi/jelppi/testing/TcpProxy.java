package fi.jelppi.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line between a kiosk and central that a test makes slow, cuts, or lets answers vanish on. It counts bytes. */
public final class TcpProxy implements AutoCloseable {

    /** Empty at the end of the connection. */
    private record Piece(byte[] bytes, long due) {}

    /** What was asked last on one connection. */
    private static final class Asked {

        private static final Pattern FIRST_LINE = Pattern.compile("^(?:GET|POST) \\S+");

        private volatile String line = "";

        void read(byte[] bytes, int length) {
            var start = FIRST_LINE.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
            if (start.find()) {
                line = start.group();
            }
        }
    }

    private final ServerSocket door;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong up = new AtomicLong();
    private final AtomicLong down = new AtomicLong();
    private final AtomicLong firstByteAt = new AtomicLong();
    private final AtomicInteger answersToDrop = new AtomicInteger();
    private volatile boolean refusing;
    private volatile @Nullable String losing;
    private volatile long bytesPerSecond = Long.MAX_VALUE;
    private volatile long delayMillis;
    private volatile @Nullable Tape tape;

    public TcpProxy(int port, int target) throws IOException {
        this.target = target;
        door = new ServerSocket();
        door.setReuseAddress(true);
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        Thread.ofVirtual().start(this::accept);
    }

    /** Shapes both directions: bandwidth each way and half of the round trip each way. */
    public void shape(long bitsPerSecond, long roundTripMillis) {
        bytesPerSecond = bitsPerSecond / 8;
        delayMillis = roundTripMillis / 2;
    }

    /** The next so many connections lose what central answers: it arrives there, the kiosk never hears of it. */
    public void dropAnswers(int connections) {
        answersToDrop.set(connections);
        cut();
    }

    /** From now on what central answers is lost, on connections that stand already too: each breaks in its place. */
    public void loseAnswers() {
        loseAnswersTo("");
    }

    /** Like {@link #loseAnswers}, but only for requests that have this in their first line. */
    public void loseAnswersTo(String asked) {
        losing = asked;
    }

    public void giveAnswers() {
        losing = null;
    }

    /** Keeps what kiosks send from now on; breaks every connection, so that each is on the tape from its beginning. */
    public Tape record() {
        var fresh = new Tape();
        tape = fresh;
        cut();
        return fresh;
    }

    /** Breaks every connection. */
    public void cut() {
        open.forEach(TcpProxy::closeQuietly);
    }

    /** Takes no connection, as when the line is down. */
    public void down() {
        refusing = true;
        cut();
    }

    public void up() {
        refusing = false;
    }

    public int port() {
        return door.getLocalPort();
    }

    public long bytesUp() {
        return up.get();
    }

    public long bytesDown() {
        return down.get();
    }

    /** {@link System#nanoTime()} when the first connection came; 0 before. */
    public long firstConnectionAt() {
        return firstByteAt.get();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var kiosk = door.accept();
                firstByteAt.compareAndSet(0, System.nanoTime());
                joinOrRefuse(kiosk);
            } catch (IOException e) {
                // The door was closed, or this connection failed before it began: the next one counts.
            }
        }
    }

    private void joinOrRefuse(Socket kiosk) {
        try {
            if (refusing) {
                closeQuietly(kiosk);
            } else {
                join(kiosk);
            }
        } catch (IOException e) {
            closeQuietly(kiosk); // central is down
        }
    }

    private void join(Socket kiosk) throws IOException {
        var central = new Socket(InetAddress.getLoopbackAddress(), target);
        kiosk.setTcpNoDelay(true);
        central.setTcpNoDelay(true);
        open.add(kiosk);
        open.add(central);
        boolean deaf = answersToDrop.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        var recorder = tape;
        OutputStream copy = recorder == null ? OutputStream.nullOutputStream() : recorder.connection();
        var asked = new Asked();
        Thread.ofVirtual()
                .start(() -> carry(kiosk, central, up, (bytes, n) -> {
                    asked.read(bytes, n);
                    copy.write(bytes, 0, n);
                    return true;
                }));
        Thread.ofVirtual().start(() -> carry(central, kiosk, down, (bytes, n) -> !deaf && !isLost(asked)));
    }

    private boolean isLost(Asked asked) {
        var lost = losing;
        return lost != null && asked.line.contains(lost);
    }

    /** Looks at what comes; false breaks the connection in its place. */
    @FunctionalInterface
    private interface Toll {
        boolean passes(byte[] bytes, int length) throws IOException;
    }

    private void carry(Socket from, Socket to, AtomicLong counter, Toll toll) {
        var underWay = new LinkedBlockingQueue<Piece>();
        Thread.ofVirtual().start(() -> deliver(underWay, to));
        byte[] buffer = new byte[1400];
        long lineFree = System.nanoTime();
        try (InputStream in = from.getInputStream()) {
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                counter.addAndGet(n);
                if (!toll.passes(buffer, n)) {
                    break; // the answer is there; closing now is what a lost one looks like
                }
                lineFree = Math.max(lineFree, System.nanoTime()) + n * 1_000_000_000L / bytesPerSecond;
                underWay.add(new Piece(Arrays.copyOf(buffer, n), lineFree + delayMillis * 1_000_000));
            }
        } catch (IOException e) {
            // A broken connection is what this proxy is for.
        } finally {
            underWay.add(new Piece(new byte[0], lineFree + delayMillis * 1_000_000));
            closeQuietly(from);
        }
    }

    /** What is on the line arrives when its time has come, however late this thread wakes up. */
    private static void deliver(LinkedBlockingQueue<Piece> underWay, Socket to) {
        try (OutputStream out = to.getOutputStream()) {
            for (var piece = underWay.take(); piece.bytes().length > 0; piece = underWay.take()) {
                long wait = piece.due() - System.nanoTime();
                if (wait > 0) {
                    Thread.sleep(Duration.ofNanos(wait));
                }
                out.write(piece.bytes());
                out.flush();
            }
        } catch (IOException | InterruptedException e) {
            // The other end is gone.
        } finally {
            closeQuietly(to);
        }
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It was to be closed, and it is.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }
}
