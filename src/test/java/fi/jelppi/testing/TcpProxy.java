package fi.jelppi.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A line between a kiosk and central that a test makes slow, cuts, or lets answers vanish on. It counts bytes. */
public final class TcpProxy implements AutoCloseable {

    /** Empty at the end of the connection. */
    private record Piece(byte[] bytes, long due) {}

    private final ServerSocket door;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong up = new AtomicLong();
    private final AtomicLong down = new AtomicLong();
    private final AtomicLong firstByteAt = new AtomicLong();
    private final AtomicInteger answersToDrop = new AtomicInteger();
    private volatile boolean refusing;
    private volatile boolean losing;
    private volatile long bytesPerSecond = Long.MAX_VALUE;
    private volatile long delayMillis;

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
        losing = true;
    }

    public void giveAnswers() {
        losing = false;
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
                if (refusing) {
                    closeQuietly(kiosk);
                } else {
                    join(kiosk);
                }
            } catch (IOException e) {
                // The door was closed, or this connection failed before it began: the next one counts.
            }
        }
    }

    private void join(Socket kiosk) throws IOException {
        var central = new Socket(InetAddress.getLoopbackAddress(), target);
        kiosk.setTcpNoDelay(true);
        central.setTcpNoDelay(true);
        open.add(kiosk);
        open.add(central);
        boolean deaf = answersToDrop.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        Thread.ofVirtual().start(() -> carry(kiosk, central, up, false));
        Thread.ofVirtual().start(() -> carry(central, kiosk, down, deaf));
    }

    private void carry(Socket from, Socket to, AtomicLong counter, boolean deaf) {
        var underWay = new LinkedBlockingQueue<Piece>();
        Thread.ofVirtual().start(() -> deliver(underWay, to));
        byte[] buffer = new byte[1400];
        long lineFree = System.nanoTime();
        try (InputStream in = from.getInputStream()) {
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                counter.addAndGet(n);
                if (deaf || losing && counter == down) {
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
