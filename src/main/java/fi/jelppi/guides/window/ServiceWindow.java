package fi.jelppi.guides.window;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One window, which is as long as its connection to the launcher: closing this closes it, and so does the end of this process.
 * What the two say to each other stands in kiosk-config/bin/jelppi-service-window, jelppi-visit-files and
 * jelppi-visit-attachments.
 */
public final class ServiceWindow implements AutoCloseable {

    /** What became of it. */
    public enum State {
        OPENING("guides.window.opening"),
        OPEN("guides.window.open"),
        /** By whomever; nothing of it is left. */
        CLOSED("guides.window.closed"),
        /** It never opened: there is no launcher, or it knows a reason. */
        REFUSED("guides.window.refused");

        private final String textKey;

        State(String textKey) {
            this.textKey = textKey;
        }

        public String textKey() {
            return textKey;
        }

        /** Whether somebody may be in the service. */
        public boolean isGoingOn() {
            return this == OPENING || this == OPEN;
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(ServiceWindow.class);

    private final SocketChannel line;
    private final List<Consumer<State>> watchers = new CopyOnWriteArrayList<>();
    private final List<Runnable> fileWatchers = new CopyOnWriteArrayList<>();
    private final VisitFiles files = new VisitFiles(this::say);
    private final Attachments attachments = new Attachments(this::say);
    private volatile State state = State.OPENING;
    private volatile boolean left;

    private ServiceWindow(SocketChannel line) {
        this.line = line;
    }

    /** Returns at once; what becomes of it is told to whoever watches. */
    static ServiceWindow open(Path launcher, List<String> hosts, URI address) {
        var window = new ServiceWindow(line());
        Thread.ofVirtual().name("service-window").start(() -> window.live(launcher, hosts, address));
        return window;
    }

    private static SocketChannel line() {
        try {
            return SocketChannel.open(StandardProtocolFamily.UNIX);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void live(Path launcher, List<String> hosts, URI address) {
        var wish = "open " + String.join(",", hosts) + " " + address.toASCIIString() + "\n";
        try (line) {
            line.connect(UnixDomainSocketAddress.of(launcher));
            line.write(ByteBuffer.wrap(wish.getBytes(StandardCharsets.US_ASCII)));
            var answers = new BufferedReader(Channels.newReader(line, StandardCharsets.US_ASCII));
            for (var answer = answers.readLine(); answer != null; answer = answers.readLine()) {
                hear(answer);
            }
        } catch (IOException e) {
            if (!left) {
                LOG.warn("no window for a service: {}", e.toString());
            }
        }
        if (state != State.REFUSED) {
            become(state == State.OPENING && !left ? State.REFUSED : State.CLOSED);
        }
    }

    private void hear(String answer) {
        if (answer.equals("opened")) {
            become(State.OPEN);
        } else if (answer.equals("busy")) {
            tell();
        } else if (answer.startsWith("refused ")) {
            LOG.warn("no window for a service: {}", answer);
            become(State.REFUSED);
        } else if (files.hear(answer) || attachments.hear(answer)) {
            fileWatchers.forEach(Runnable::run);
        }
    }

    /** A line that is gone has nobody to be told. */
    private void say(String wish) {
        try {
            line.write(ByteBuffer.wrap((wish + "\n").getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            LOG.debug("a window is gone: {}", e.toString());
        }
    }

    /** What the service gave to its visitor. */
    public VisitFiles files() {
        return files;
    }

    /** What the service wants from its visitor. */
    public Attachments attachments() {
        return attachments;
    }

    private void become(State next) {
        if (state != next) {
            state = next;
            tell();
        }
    }

    private void tell() {
        watchers.forEach(watcher -> watcher.accept(state));
    }

    public State state() {
        return state;
    }

    /**
     * @param watcher called by a thread of no page, at each change, and again and again while somebody is busy in the window
     * @return ends it
     */
    public Runnable watch(Consumer<State> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /**
     * @param watcher called by a thread of no page when anything is new of the files or the stick, which may be without anybody there
     * @return ends it
     */
    public Runnable watchFiles(Runnable watcher) {
        fileWatchers.add(watcher);
        return () -> fileWatchers.remove(watcher);
    }

    @Override
    public void close() {
        left = true;
        try {
            line.close();
        } catch (IOException e) {
            LOG.warn("a service's window does not let go: {}", e.toString());
        }
    }
}
