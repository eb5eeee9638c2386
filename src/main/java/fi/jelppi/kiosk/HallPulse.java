package fi.jelppi.kiosk;

import com.vaadin.flow.shared.Registration;
import fi.jelppi.kiosk.spi.CoachWanted;
import fi.jelppi.kiosk.spi.HallBeat;
import fi.jelppi.kiosk.spi.HallNotice;
import fi.jelppi.kiosk.spi.KioskStatus;
import fi.jelppi.kiosk.spi.ScreenLock;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.NodeIdentity;
import fi.jelppi.sync.spi.SyncStatus;
import fi.jelppi.sync.spi.SyncStatus.Link;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every two seconds at what the frame shows and tells the open screens when it has changed. */
@Component
@OnKiosk
class HallPulse implements SmartLifecycle, HallBeat {

    private static final Logger log = LoggerFactory.getLogger(HallPulse.class);
    private static final long SECONDS = 2;
    private static final long PATIENCE_SECONDS = 10;

    private final ObjectProvider<SyncStatus> sync;
    private final ObjectProvider<KioskStatus> hall;
    private final ObjectProvider<HallNotice> notices;
    private final ObjectProvider<CoachWanted> wanted;
    private final ScreenLock lock;
    private final NodeIdentity identity;
    private final Clock clock;
    private final JelppiProperties properties;
    private final Set<Consumer<HallState>> listeners = ConcurrentHashMap.newKeySet();
    private final Set<Runnable> beats = ConcurrentHashMap.newKeySet();
    private @Nullable ScheduledExecutorService timer;
    private volatile HallState last = HallState.unknown();
    private volatile boolean failing;
    private volatile boolean running;

    HallPulse(
            ObjectProvider<SyncStatus> sync,
            ObjectProvider<KioskStatus> hall,
            ObjectProvider<HallNotice> notices,
            ObjectProvider<CoachWanted> wanted,
            ScreenLock lock,
            NodeIdentity identity,
            Clock clock,
            JelppiProperties properties) {
        this.sync = sync;
        this.hall = hall;
        this.notices = notices;
        this.wanted = wanted;
        this.lock = lock;
        this.identity = identity;
        this.clock = clock;
        this.properties = properties;
    }

    @Override
    public void start() {
        running = true;
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("hall-pulse").factory());
        started.scheduleWithFixedDelay(this::beat, 0, SECONDS, TimeUnit.SECONDS);
        timer = started;
    }

    /** Lets a beat end before the database is closed under it. */
    @Override
    public void stop() {
        running = false;
        var stopped = timer;
        if (stopped == null) {
            return;
        }
        stopped.shutdown();
        try {
            stopped.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The state of this moment, not of the last beat. */
    HallState now() {
        var status = hall.getIfAvailable();
        return new HallState(
                link(),
                status == null ? "" : status.place().orElse(""),
                status == null ? -1 : status.present().orElse(-1),
                LocalDateTime.now(clock.withZone(properties.zone())).truncatedTo(ChronoUnit.MINUTES),
                notices.stream()
                        .map(HallNotice::text)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(""),
                lock.now().isPresent(),
                wanted.stream().mapToInt(CoachWanted::count).sum());
    }

    /** An enrolled kiosk whose sender has not spoken yet is offline, not new. */
    private Link link() {
        var status = sync.getIfAvailable();
        var link = status == null ? Link.OFFLINE : status.now().link();
        return link == Link.NOT_ENROLLED && isEnrolled() ? Link.OFFLINE : link;
    }

    boolean isEnrolled() {
        return identity.enrolled().isPresent();
    }

    Registration listen(Consumer<HallState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public Registration onBeat(Runnable listener) {
        beats.add(listener);
        return () -> beats.remove(listener);
    }

    /** What listeners throw would end the schedule for good: logged once per spell of failing, and the next beat shows the state. */
    private void beat() {
        try {
            var state = now();
            failing = false;
            if (!state.equals(last)) {
                last = state;
                listeners.forEach(listener -> listener.accept(state));
            }
            beats.forEach(Runnable::run);
        } catch (RuntimeException e) {
            if (!failing) {
                failing = true;
                log.error("the state of the hall cannot be read", e);
            }
        }
    }
}
