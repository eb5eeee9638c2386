package fi.jelppi.checkin;

import fi.jelppi.shared.OnCentral;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Wakes whoever looks at live numbers. One cheap number is asked of the database while somebody looks, so that changes
 * made through another central instance show too; a change made here wakes at once.
 */
@Component
@OnCentral
public class AttendanceChanges {

    private static final Logger LOG = LoggerFactory.getLogger(AttendanceChanges.class);
    private static final long POLL_MILLIS = 2_000;
    /** Many facts in one batch are one refresh. */
    private static final long GATHER_MILLIS = 150;
    /** Older visits change by corrections made here, which wake by themselves. */
    private static final Duration RECENT = Duration.ofHours(36);

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("attendance").daemon().factory());
    private volatile long seen = -1;

    AttendanceChanges(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        timer.scheduleWithFixedDelay(this::poll, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Calls back from a thread of its own after every change; the answer ends it. */
    public Runnable subscribe(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @TransactionalEventListener
    void on(Visit.Happened happened) {
        if (!listeners.isEmpty() && due.compareAndSet(false, true)) {
            timer.schedule(this::gathered, GATHER_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void gathered() {
        due.set(false);
        wake();
    }

    private void poll() {
        if (listeners.isEmpty()) {
            return;
        }
        try {
            long now = number();
            if (now != seen) {
                seen = now;
                wake();
            }
        } catch (DataAccessException e) {
            LOG.warn(
                    "Live numbers stand still: the database did not answer ({})",
                    e.getClass().getSimpleName());
        }
    }

    /** Every committed change makes the sum grow; rows are never taken away. */
    private long number() {
        var from = Sql.time(clock.instant().minus(RECENT));
        Long number = jdbc.queryForObject(
                "select (select coalesce(sum(revision), 0) from visit where recorded_at > ?)"
                        + " + (select count(*) from scan_log where scanned_at > ?)",
                Long.class,
                from,
                from);
        return number == null ? 0 : number;
    }

    private void wake() {
        listeners.forEach(Runnable::run);
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
