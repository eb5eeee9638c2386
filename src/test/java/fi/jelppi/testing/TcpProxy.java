package fi.jelppi.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A line between a kiosk and central that a test makes slow, cuts, or lets answers vanish on. It counts bytes. */
public final class TcpProxy implements AutoCloseable {

    private final ServerSocket door;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong up = new AtomicLong();
    private final AtomicLong down = new AtomicLong();
    private final AtomicLong firstByteAt = new AtomicLong();
    private final AtomicInteger answersToDrop = new AtomicInteger();
    private volatile boolean refusing;
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
        byte[] buffer = new byte[1400];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            long free = System.nanoTime();
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                counter.addAndGet(n);
                if (deaf) {
                    return; // the answer is there; closing now is what a lost one looks like
                }
                free = pace(free, n);
                out.write(buffer, 0, n);
                out.flush();
            }
        } catch (IOException | InterruptedException e) {
            // A broken connection is what this proxy is for.
        } finally {
            closeQuietly(from);
            closeQuietly(to);
        }
    }

    /** Sleeps as long as a line of this bandwidth and length would take; the delay counts once in a burst. */
    private long pace(long free, int bytes) throws InterruptedException {
        if (bytesPerSecond == Long.MAX_VALUE) {
            return free;
        }
        long now = System.nanoTime();
        boolean burst = free > now - 5_000_000;
        long start = burst ? Math.max(free, now) : now + delayMillis * 1_000_000;
        long end = start + bytes * 1_000_000_000L / bytesPerSecond;
        long wait = end - System.nanoTime();
        if (wait > 0) {
            Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
        }
        return end;
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
