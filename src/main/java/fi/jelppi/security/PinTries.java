package fi.jelppi.security;

import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.OnKiosk;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts tries by coach number, existing or not, and all of them together. A try is written before the PIN is compared,
 * so that pulling the plug gains nothing.
 */
@Component
@OnKiosk
class PinTries {

    static final int PER_NUMBER = 5;
    static final int TOGETHER = 25;
    private static final int ALL = 0;
    private static final Duration FIRST_LOCK = Duration.ofMinutes(5);
    private static final Duration LONGEST_LOCK = Duration.ofHours(1);
    /** So long after the last try, or the lock that it brought, all is forgotten. */
    private static final Duration QUIET = Duration.ofHours(1);

    private record Row(int failures, int rounds, Optional<Instant> lockedUntil) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    PinTries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** When the lock ends that forbids a try with this number now; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<Instant> lockedUntil(int number) {
        var now = clock.instant();
        return Stream.of(read(number), read(ALL))
                .map(Row::lockedUntil)
                .flatMap(Optional::stream)
                .filter(now::isBefore)
                .max(Instant::compareTo)
                // A clock that was set back must not lock for a year.
                .map(until -> until.isAfter(now.plus(LONGEST_LOCK)) ? now.plus(LONGEST_LOCK) : until);
    }

    /** Counts a try and tells how many are left after it, 0 when it was the last before a lock. */
    @Transactional
    public int count(int number) {
        countOne(ALL, TOGETHER);
        return countOne(number, PER_NUMBER);
    }

    @Transactional
    public void forget(int number) {
        jdbc.sql("DELETE FROM pin_try WHERE number IN (?, ?)")
                .params(number, ALL)
                .update();
    }

    private int countOne(int number, int limit) {
        var row = read(number);
        int failures = row.failures() + 1;
        if (failures < limit) {
            write(number, new Row(failures, row.rounds(), Optional.empty()));
            return limit - failures;
        }
        // Whoever tries all numbers must not keep every coach out for long: each number has its own lock that grows.
        int rounds = number == ALL ? 0 : Math.min(row.rounds(), 8);
        var lock = FIRST_LOCK.multipliedBy(1L << rounds);
        var until = clock.instant().plus(lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock);
        write(number, new Row(0, row.rounds() + 1, Optional.of(until)));
        return 0;
    }

    private Row read(int number) {
        return jdbc.sql("SELECT failures, rounds, locked_until FROM pin_try WHERE number = ? AND fresh_until > ?")
                .params(number, DbTime.of(clock.instant()))
                .query((row, index) ->
                        new Row(row.getInt("failures"), row.getInt("rounds"), DbTime.read(row, "locked_until")))
                .optional()
                .orElse(new Row(0, 0, Optional.empty()));
    }

    private void write(int number, Row row) {
        jdbc.sql("DELETE FROM pin_try WHERE number = ?").param(number).update();
        var fresh = row.lockedUntil().orElseGet(clock::instant).plus(QUIET);
        jdbc.sql("INSERT INTO pin_try (number, failures, rounds, locked_until, fresh_until) VALUES (?, ?, ?, ?, ?)")
                .param(number)
                .param(row.failures())
                .param(row.rounds())
                .param(DbTime.ofNullable(row.lockedUntil().orElse(null)))
                .param(DbTime.of(fresh))
                .update();
    }
}
