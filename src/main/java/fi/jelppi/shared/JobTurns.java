package fi.jelppi.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets scheduled work run once across all instances on one database: the row decides who has the turn. */
@Component
public class JobTurns {

    private final JdbcClient jdbc;
    private final Clock clock;

    JobTurns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes the turn when nobody took it for so long. Call outside a transaction, before the work.
     *
     * @param job name chosen once, at most 60 characters
     * @return whether the caller shall do the work now
     */
    public boolean take(String job, Duration atMostEvery) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        int moved = jdbc.sql("UPDATE job_turn SET last_run = :now WHERE name = :job AND last_run <= :before")
                .param("now", now)
                .param("job", job)
                .param("before", now.minus(atMostEvery))
                .update();
        return moved == 1 || (isNew(job) && insert(job, now.toInstant()));
    }

    private boolean isNew(String job) {
        return jdbc.sql("SELECT COUNT(*) FROM job_turn WHERE name = :job")
                        .param("job", job)
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private boolean insert(String job, Instant now) {
        try {
            jdbc.sql("INSERT INTO job_turn (name, last_run) VALUES (:job, :now)")
                    .param("job", job)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
            return true;
        } catch (DuplicateKeyException _) {
            // Another instance was a moment faster.
            return false;
        }
    }
}
