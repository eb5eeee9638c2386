package fi.jelppi.sync.outbox;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.outbox.LinkFailure.Kind;
import fi.jelppi.sync.spi.NodeIdentity;
import fi.jelppi.sync.spi.NodeIdentity.Enrolled;
import fi.jelppi.sync.spi.SyncStatus.Link;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The one thread that speaks with central. Whatever goes wrong, the facts stay in the outbox and it tries again after a
 * pause.
 */
@Component
@OnKiosk
class Sender implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final long LOOK_FOR_ENROLMENT_MILLIS = 500;
    private static final Duration REVOKED_PAUSE = Duration.ofSeconds(30);

    private final ObjectProvider<NodeIdentity> identity;
    private final Conversation conversation;
    private final LinkState link;
    private final BackOff backOff;
    private volatile boolean running;
    private boolean unreadable;
    private Thread thread = new Thread();

    Sender(ObjectProvider<NodeIdentity> identity, Conversation conversation, LinkState link, BackOff backOff) {
        this.identity = identity;
        this.conversation = conversation;
        this.link = link;
        this.backOff = backOff;
    }

    private void run() {
        try {
            while (running) {
                var me = enrolled();
                if (me.isEmpty()) {
                    link.set(Link.NOT_ENROLLED);
                    Thread.sleep(LOOK_FOR_ENROLMENT_MILLIS);
                } else {
                    talk(me.get());
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("sender stopped");
        }
    }

    private void talk(Enrolled me) throws InterruptedException {
        Duration pause = null;
        try {
            conversation.hold(me, () -> running && enrolled().filter(me::equals).isPresent());
        } catch (LinkFailure e) {
            boolean revoked = e.kind() == Kind.REVOKED;
            if (link.set(revoked ? Link.REVOKED : Link.OFFLINE)) {
                LOG.info("central not available: {}", e.getMessage());
            }
            pause = revoked ? REVOKED_PAUSE : e.pause();
        } catch (RuntimeException e) {
            // The disk may be full or the database gone: told once, tried again. The type only: messages may hold data.
            // When the node is stopping, the interrupt may have hit the database instead of the line: no news.
            if (link.set(Link.OFFLINE) && running) {
                LOG.error("sender stumbled: {}", e.getClass().getName());
            }
        } finally {
            conversation.end();
        }
        rest(me, pause);
    }

    /** Waits, but not when the kiosk is enrolled anew. */
    private void rest(Enrolled me, @org.jspecify.annotations.Nullable Duration asked) throws InterruptedException {
        long until = System.nanoTime() + backOff.next(asked).toNanos();
        while (running
                && System.nanoTime() < until
                && enrolled().filter(me::equals).isPresent()) {
            Thread.sleep(Math.clamp((until - System.nanoTime()) / 1_000_000, 1, LOOK_FOR_ENROLMENT_MILLIS));
        }
    }

    private Optional<Enrolled> enrolled() {
        try {
            var node = identity.getIfAvailable();
            return node == null ? Optional.empty() : node.enrolled();
        } catch (IllegalArgumentException e) { // central's address in the file is none: as good as not enrolled
            if (!unreadable) {
                LOG.error("cannot read this node's enrolment: {}", e.getClass().getName());
            }
            unreadable = true;
            return Optional.empty();
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("sender").daemon().start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
