package fi.jelppi.security;

import fi.jelppi.shared.DbTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Locks a user name, existing or not, after {@value #FREE} wrong passwords: a minute first, doubling up to half an hour.
 * A day without a failure forgets them.
 */
@Component
class LoginTries {

    static final int FREE = 5;
    private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
    private static final Duration LONGEST_LOCK = Duration.ofMinutes(30);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private record Row(int failures, Instant lastAt, Optional<Instant> lockedUntil) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    LoginTries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Instant> lockedUntil(String userName) {
        return read(userName).flatMap(Row::lockedUntil).filter(clock.instant()::isBefore);
    }

    /** Counts a try before its password is compared, so that parallel guesses gain nothing. */
    @Transactional
    public void count(String userName) {
        var now = clock.instant();
        int failures = read(userName)
                        .filter(row -> row.lastAt().plus(FORGOTTEN_AFTER).isAfter(now))
                        .map(Row::failures)
                        .orElse(0)
                + 1;
        var lock = failures < FREE ? null : now.plus(lockAfter(failures));
        forget(userName);
        jdbc.sql("INSERT INTO login_try (user_name, failures, last_at, locked_until) VALUES (?, ?, ?, ?)")
                .param(userName)
                .param(failures)
                .param(DbTime.of(now))
                .param(DbTime.ofNullable(lock))
                .update();
    }

    @Transactional
    public void forget(String userName) {
        jdbc.sql("DELETE FROM login_try WHERE user_name = ?").param(userName).update();
    }

    private static Duration lockAfter(int failures) {
        var lock = FIRST_LOCK.multipliedBy(1L << Math.min(failures - FREE, 8));
        return lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock;
    }

    private Optional<Row> read(String userName) {
        return jdbc.sql("SELECT failures, last_at, locked_until FROM login_try WHERE user_name = ?")
                .param(userName)
                .query((row, index) -> new Row(
                        row.getInt("failures"), DbTime.required(row, "last_at"), DbTime.read(row, "locked_until")))
                .optional();
    }
}
