package fi.jelppi.security;

import fi.jelppi.shared.DbTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Locks a user name, existing or not, after {@value #FREE} wrong passwords: a minute first, doubling up to half an hour.
 * A day without a failure forgets them. What was typed as a name is kept as a keyed hash only: it may be a password.
 */
@Component
class LoginTries {

    static final int FREE = 5;
    private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
    private static final Duration LONGEST_LOCK = Duration.ofMinutes(30);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
    private static final String PURPOSE = "login.try";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecretBox box;
    private final TransactionTemplate transaction;

    LoginTries(JdbcClient jdbc, Clock clock, SecretBox box, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.box = box;
        this.transaction = transaction;
    }

    Optional<Instant> lockedUntil(String userName) {
        return jdbc.sql("SELECT locked_until FROM login_try WHERE name_hash = ?")
                .param(hash(userName))
                .query((row, index) -> DbTime.read(row, "locked_until"))
                .optional()
                .flatMap(until -> until)
                .filter(clock.instant()::isBefore);
    }

    /** Counts a try before its password is compared, so that parallel guesses gain nothing. Call outside a transaction. */
    void count(String userName) {
        var hash = hash(userName);
        while (!countOn(hash) && !begin(hash)) {
            // Another try with this name was a moment faster, and it counts now.
        }
    }

    private boolean countOn(String hash) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var now = clock.instant();
            int known = jdbc.sql("UPDATE login_try SET last_at = ?,"
                            + " failures = CASE WHEN last_at > ? THEN failures + 1 ELSE 1 END WHERE name_hash = ?")
                    .params(DbTime.of(now), DbTime.of(now.minus(FORGOTTEN_AFTER)), hash)
                    .update();
            if (known == 1) {
                lock(hash, now);
            }
            return known == 1;
        }));
    }

    /** The row is this transaction's since it was counted. */
    private void lock(String hash, Instant now) {
        int failures = jdbc.sql("SELECT failures FROM login_try WHERE name_hash = ?")
                .param(hash)
                .query(Integer.class)
                .single();
        jdbc.sql("UPDATE login_try SET locked_until = ? WHERE name_hash = ?")
                .param(DbTime.ofNullable(failures < FREE ? null : now.plus(lockAfter(failures))))
                .param(hash)
                .update();
    }

    /** False when there is such a row by now. */
    private boolean begin(String hash) {
        try {
            jdbc.sql("INSERT INTO login_try (name_hash, failures, last_at) VALUES (?, 1, ?)")
                    .params(hash, DbTime.of(clock.instant()))
                    .update();
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    void forget(String userName) {
        jdbc.sql("DELETE FROM login_try WHERE name_hash = ?")
                .param(hash(userName))
                .update();
    }

    /** Harmless when several instances do it. */
    @Scheduled(initialDelay = 5, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void forgetOld() {
        jdbc.sql("DELETE FROM login_try WHERE last_at < ?")
                .param(DbTime.of(clock.instant().minus(FORGOTTEN_AFTER)))
                .update();
    }

    private String hash(String userName) {
        return box.fingerprint(userName, PURPOSE);
    }

    private static Duration lockAfter(int failures) {
        var lock = FIRST_LOCK.multipliedBy(1L << Math.min(failures - FREE, 8));
        return lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock;
    }
}
