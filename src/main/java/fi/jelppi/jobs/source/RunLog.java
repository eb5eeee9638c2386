package fi.jelppi.jobs.source;

import fi.jelppi.jobs.source.ImportRun.Figures;
import fi.jelppi.jobs.source.ImportRun.Rejection;
import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.Ids;
import fi.jelppi.shared.OnCentral;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far sources have been read, and what came of each run. */
@Component
@OnCentral
class RunLog {

    /** A run that lasts longer is taken for one whose instance has ended. */
    static final Duration LONGEST_RUN = Duration.ofHours(2);

    /** Of one run: enough to see what is wrong at the source. */
    static final int MOST_REJECTIONS = 500;

    private static final Duration KEPT = Duration.ofDays(60);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 9;

    private final JdbcClient jdbc;
    private final Clock clock;

    RunLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Databases round to microseconds, some of them up: what is due now must not lie after now. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Takes the turn when the source is due, for this instance alone. Each step is a transaction of its own. */
    boolean claim(String source) {
        var now = now();
        if (jdbc.sql("SELECT COUNT(*) FROM import_source WHERE code = ?")
                        .param(source)
                        .query(Integer.class)
                        .single()
                == 0) {
            enter(source, now);
        }
        return jdbc.sql("UPDATE import_source SET next_at = ? WHERE code = ? AND next_at <= ?")
                        .params(DbTime.of(now.plus(LONGEST_RUN)), source, DbTime.of(now))
                        .update()
                == 1;
    }

    private void enter(String source, Instant now) {
        try {
            jdbc.sql("INSERT INTO import_source (code, failures, next_at) VALUES (?, 0, ?)")
                    .params(source, DbTime.of(now))
                    .update();
        } catch (DuplicateKeyException _) {
            // Another instance was a moment faster; one of both takes the turn.
        }
    }

    /** Makes it due at once, unless it is being read; the schedule takes it within a minute. */
    @Transactional
    public void ask(String source) {
        var now = now();
        jdbc.sql("""
                        UPDATE import_source SET next_at = ? WHERE code = ? AND NOT EXISTS (
                            SELECT 1 FROM import_run WHERE source = ? AND ended_at IS NULL AND started_at > ?)""")
                .params(DbTime.of(now), source, source, DbTime.of(now.minus(LONGEST_RUN)))
                .update();
    }

    Optional<Instant> watermark(String source) {
        return jdbc.sql("SELECT watermark FROM import_source WHERE code = ?")
                .param(source)
                .query((row, number) -> DbTime.read(row, "watermark"))
                .optional()
                .flatMap(found -> found);
    }

    @Transactional
    public UUID begin(String source) {
        var id = Ids.next();
        var now = now();
        var old = DbTime.of(now.minus(KEPT));
        jdbc.sql("DELETE FROM import_rejection WHERE run_id IN (SELECT id FROM import_run WHERE started_at < ?)")
                .param(old)
                .update();
        jdbc.sql("DELETE FROM import_run WHERE started_at < ?").param(old).update();
        jdbc.sql("""
                        INSERT INTO import_run (id, source, started_at, lines, added, changed, same, removed, rejected)
                        VALUES (?, ?, ?, 0, 0, 0, 0, 0, 0)""").params(id, source, DbTime.of(now)).update();
        return id;
    }

    @Transactional
    public void reject(UUID run, Rejection rejection) {
        jdbc.sql("INSERT INTO import_rejection (run_id, line, external_id, reason) VALUES (:run, :line, :id, :reason)")
                .param("run", run)
                .param("line", rejection.line())
                .param("id", rejection.externalId())
                .param("reason", rejection.reason())
                .update();
    }

    /**
     * Read to its end: the next run asks for what changes from then on. A time that lies ahead would hide what changes until
     * then, so it counts as now; the mark never goes back.
     */
    @Transactional
    public void done(UUID run, String source, Figures figures, @Nullable Instant latest, Duration every) {
        end(run, ImportRun.DONE, figures);
        var now = now();
        jdbc.sql("UPDATE import_source SET failures = 0, next_at = ? WHERE code = ?")
                .params(DbTime.of(now.plus(every)), source)
                .update();
        if (latest != null) {
            var mark = DbTime.of(latest.isAfter(now) ? now : latest);
            jdbc.sql("UPDATE import_source SET watermark = ? WHERE code = ? AND (watermark IS NULL OR watermark < ?)")
                    .params(mark, source, mark)
                    .update();
        }
    }

    /** The next run asks for the same again, later each time. A file may be read before its page ever was. */
    @Transactional
    public void failed(UUID run, String source, Figures figures, SourceFailure why) {
        end(run, why.kind().code(), figures);
        pause(source, why.retryAfter());
    }

    private void pause(String source, Optional<Duration> askedFor) {
        int failures = jdbc.sql("SELECT failures FROM import_source WHERE code = ?")
                .param(source)
                .query(Integer.class)
                .optional()
                .orElse(0);
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        var wait = askedFor.orElse(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        jdbc.sql("UPDATE import_source SET failures = failures + 1, next_at = ? WHERE code = ?")
                .params(DbTime.of(now().plus(wait)), source)
                .update();
    }

    /** A file ended in the middle by a fault of this node; nothing asks again by itself. */
    @Transactional
    public void stopped(UUID run, Figures figures) {
        end(run, ImportRun.STOPPED, figures);
    }

    /** Ended in the middle by a fault of this node; the next run asks for the same again, later each time. */
    @Transactional
    public void interrupted(UUID run, String source, Figures figures) {
        end(run, ImportRun.INTERRUPTED, figures);
        pause(source, Optional.empty());
    }

    private void end(UUID run, String outcome, Figures figures) {
        jdbc.sql("""
                        UPDATE import_run SET ended_at = ?, outcome = ?, lines = ?, added = ?, changed = ?, same = ?,
                                              removed = ?, rejected = ?
                        WHERE id = ?""")
                .params(
                        DbTime.of(now()),
                        outcome,
                        figures.lines(),
                        figures.added(),
                        figures.changed(),
                        figures.same(),
                        figures.removed(),
                        figures.rejected(),
                        run)
                .update();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<ImportRun> runs(int most) {
        var oldest = now().minus(LONGEST_RUN);
        return jdbc
                .sql("SELECT * FROM import_run ORDER BY started_at DESC, id DESC LIMIT " + most)
                .query(RunLog::run)
                .list()
                .stream()
                .map(run -> isLost(run, oldest) ? run.ended(ImportRun.INTERRUPTED) : run)
                .toList();
    }

    private static boolean isLost(ImportRun run, Instant oldest) {
        return run.outcome() == null && run.started().isBefore(oldest);
    }

    @Transactional(readOnly = true)
    public List<Rejection> rejections(UUID run) {
        return jdbc.sql("SELECT line, external_id, reason FROM import_rejection WHERE run_id = ? ORDER BY line LIMIT "
                        + MOST_REJECTIONS)
                .param(run)
                .query((row, number) -> new Rejection(row.getInt(1), row.getString(2), row.getString(3)))
                .list();
    }

    private static ImportRun run(ResultSet row, int number) throws SQLException {
        return new ImportRun(
                row.getObject("id", UUID.class),
                row.getString("source"),
                DbTime.required(row, "started_at"),
                DbTime.read(row, "ended_at").orElse(null),
                row.getString("outcome"),
                new Figures(
                        row.getInt("lines"),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("same"),
                        row.getInt("removed"),
                        row.getInt("rejected")));
    }
}
