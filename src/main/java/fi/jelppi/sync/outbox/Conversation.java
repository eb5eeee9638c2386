package fi.jelppi.sync.outbox;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.copy.ReferenceCopy;
import fi.jelppi.sync.outbox.LinkFailure.Kind;
import fi.jelppi.sync.settings.SyncProperties;
import fi.jelppi.sync.spi.NodeIdentity;
import fi.jelppi.sync.spi.NodeIdentity.Enrolled;
import fi.jelppi.sync.spi.NodeState;
import fi.jelppi.sync.spi.SyncStatus.Link;
import fi.jelppi.sync.wire.Hello;
import fi.jelppi.sync.wire.NodeReport;
import fi.jelppi.sync.wire.Times;
import fi.jelppi.sync.wire.Welcome;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** One connection with central: the handshake, then facts up and changes down until something fails. */
@Component
@OnKiosk
class Conversation {

    private static final long LOOK_ROUND_MILLIS = 1_000;

    private final CentralClient central;
    private final Reconciliation reconciliation;
    private final Pusher pusher;
    private final Puller puller;
    private final OutboxTable outbox;
    private final ReferenceCopy copy;
    private final LinkState link;
    private final SenderBell bell;
    private final BackOff backOff;
    private final ObjectProvider<NodeIdentity> identity;
    private final ObjectProvider<NodeState> machine;
    private final SyncProperties settings;
    private final Clock clock;

    private boolean epochTaken;
    private boolean started;

    Conversation(
            CentralClient central,
            Reconciliation reconciliation,
            Pusher pusher,
            Puller puller,
            OutboxTable outbox,
            ReferenceCopy copy,
            LinkState link,
            SenderBell bell,
            BackOff backOff,
            ObjectProvider<NodeIdentity> identity,
            ObjectProvider<NodeState> machine,
            SyncProperties settings,
            Clock clock) {
        this.central = central;
        this.reconciliation = reconciliation;
        this.pusher = pusher;
        this.puller = puller;
        this.outbox = outbox;
        this.copy = copy;
        this.link = link;
        this.bell = bell;
        this.backOff = backOff;
        this.identity = identity;
        this.machine = machine;
        this.settings = settings;
        this.clock = clock;
    }

    /** Goes on as long as {@code wanted}; anything that fails ends it with an exception. */
    void hold(Enrolled me, BooleanSupplier wanted) throws InterruptedException {
        if (!started) {
            copy.retryWaiting();
            started = true;
        }
        if (shakeHands(me)) {
            return; // the identity has changed: start again as who we are now
        }
        outbox.retryRefused();
        try {
            while (wanted.getAsBoolean()) {
                pusher.pushAll(me);
                puller.step(me, report());
                link.set(Link.ONLINE);
                backOff.reset();
                bell.await(LOOK_ROUND_MILLIS);
            }
        } catch (LinkFailure e) {
            epochTaken = e.kind() == Kind.EPOCH_TAKEN;
            if (e.kind() == Kind.SNAPSHOT_NEEDED) {
                copy.startSnapshot();
            }
            throw e;
        }
    }

    /** True when central moved this kiosk to another point. */
    private boolean shakeHands(Enrolled me) throws InterruptedException {
        var welcome = central.hello(me, hello(me));
        link.answered(welcome.now());
        if (epochTaken) {
            reconciliation.newEpoch(welcome);
            epochTaken = false;
        }
        reconciliation.with(welcome);
        copy.from(welcome.instance());
        prune(welcome);
        return moved(welcome);
    }

    /** By the clock that is behind: one that is a year ahead must not make us forget what central may yet lose. */
    private void prune(Welcome welcome) {
        long now = Math.min(Times.now(clock).toEpochMilli(), welcome.now());
        outbox.prune(Instant.ofEpochMilli(now).minus(settings.keepSent()));
    }

    private boolean moved(Welcome welcome) {
        boolean moved = identity.getObject().movedTo(new PointId(welcome.point()));
        if (moved) {
            copy.startSnapshot();
        }
        return moved;
    }

    private Hello hello(Enrolled me) {
        var now = report();
        return new Hello(me.device().value(), now.version(), now.now(), now.queued(), now.oldest(), copy.instance());
    }

    private NodeReport report() {
        var status = link.now();
        var oldest = status.oldestQueued();
        var state = machine.getIfAvailable();
        return new NodeReport(
                version(),
                Times.now(clock).toEpochMilli(),
                status.queued(),
                oldest == null ? null : (Long) oldest.toEpochMilli(),
                state == null ? null : state.tell());
    }

    private static String version() {
        @Nullable String version = Conversation.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }

    void end() {
        puller.cancel();
        link.copy(false);
    }
}
