package fi.jelppi.checkin;

import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.sync.spi.SyncStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Reads the clock together with everything that speaks for or against it. */
@Component
class ClockWitness {

    /** When the build says nothing of itself, as in a development environment. */
    private static final Instant FIRST_VERSION = Instant.parse("2026-11-01T00:00:00Z");

    /** In place of the newest fact while there is none. */
    private static final Instant NONE = Instant.EPOCH;

    /** The state of the link counts a queue; a door with a queue of its own does not ask for it at every scan. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private record Asked(SyncStatus.Snapshot snapshot, long at) {}

    private final Clock clock;
    private final VisitStore visits;
    private final FactLog log;
    private final @Nullable SyncStatus sync;
    private final Instant built;
    private final AtomicReference<@Nullable Asked> asked = new AtomicReference<>();
    private final AtomicReference<@Nullable Instant> newest = new AtomicReference<>();

    ClockWitness(
            Clock clock,
            VisitStore visits,
            FactLog log,
            ObjectProvider<SyncStatus> sync,
            ObjectProvider<BuildProperties> build) {
        this.clock = clock;
        this.visits = visits;
        this.log = log;
        this.sync = sync.getIfAvailable();
        BuildProperties properties = build.getIfAvailable();
        Instant time = properties == null ? null : properties.getTime();
        this.built = time == null ? FIRST_VERSION : time;
    }

    ClockGuard.Reading read() {
        SyncStatus.Snapshot snapshot = contact();
        Instant contact = snapshot == null ? null : snapshot.lastContact();
        Duration offset = snapshot == null ? null : snapshot.clockOffset();
        Instant now = Times.now(clock);
        var evidence = new ClockGuard.Evidence(built, newest(), contact, offset);
        if (ClockGuard.measuredTrue(now, evidence)) {
            // Facts from a clock that was ahead prove nothing any more, also when the link is gone later.
            newest.updateAndGet(old -> old != null && old.isAfter(now) ? now : old);
        }
        return ClockGuard.judge(now, evidence);
    }

    private SyncStatus.@Nullable Snapshot contact() {
        Asked last = asked.get();
        if (sync == null || last != null && System.nanoTime() - last.at() < FRESH.toNanos()) {
            return last == null ? null : last.snapshot();
        }
        SyncStatus.Snapshot snapshot = sync.now();
        asked.set(new Asked(snapshot, System.nanoTime()));
        return snapshot;
    }

    private @Nullable Instant newest() {
        Instant known = newest.get();
        if (known == null) {
            known = visits.newest(log.device().value()).orElse(NONE);
            newest.compareAndSet(null, known);
        }
        return known.equals(NONE) ? null : known;
    }

    @TransactionalEventListener
    void on(Visit.CheckedIn happened) {
        ClockGuard.Reading reading = read();
        if (!reading.suspect()) {
            newest.updateAndGet(old -> old == null || old.isBefore(reading.now()) ? reading.now() : old);
        }
    }
}
