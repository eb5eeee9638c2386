package fi.jelppi.kiosk;

import fi.jelppi.kiosk.spi.NodeRestart;
import fi.jelppi.shared.OnKiosk;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Under systemd, which tells what it starts where to report, an ended node is started anew. */
@Component
@OnKiosk
class SupervisedRestart implements NodeRestart {

    private static final Logger LOG = LoggerFactory.getLogger(SupervisedRestart.class);

    /** Enough for the answer that the kiosk has the command, and for the coach to read that it restarts. */
    private static final Duration SOON = Duration.ofSeconds(3);

    private final boolean supervised;
    private final Runnable end;
    private final AtomicBoolean asked = new AtomicBoolean();

    @Autowired
    SupervisedRestart() {
        this(System.getenv("NOTIFY_SOCKET") != null, SupervisedRestart::endInOrder);
    }

    /** @param end what ends the node */
    SupervisedRestart(boolean supervised, Runnable end) {
        this.supervised = supervised;
        this.end = end;
    }

    @Override
    public boolean isPossible() {
        return supervised;
    }

    @Override
    public void restart() {
        if (!supervised) {
            throw new IllegalStateException("nothing would start this node again");
        }
        if (asked.compareAndSet(false, true)) {
            LOG.info("Restarting because somebody asked for it");
            Thread.ofPlatform().name("restart").start(end);
        }
    }

    /** As on a signal: the shutdown hook lets answers and the database end. */
    private static void endInOrder() {
        try {
            Thread.sleep(SOON);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.exit(0);
    }
}
