package fi.jelppi.checkin;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.sync.spi.SentFacts;
import fi.jelppi.sync.spi.SyncStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets a hall's visits some days after, with names, group labels and a coach's reasons: central has them. What central
 * does not have yet stays, and nothing is deleted by a clock that central has not found right.
 */
@Component
@OnKiosk
class KioskKeeping {

    static final Duration KEPT = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(KioskKeeping.class);
    private static final int CHUNK = 500;
    private static final UUID START = new UUID(0, 0);

    private record Candidate(UUID visit, UUID fact) {}

    private final NamedParameterJdbcTemplate jdbc;
    private final SentFacts sent;
    private final SyncStatus status;
    private final FactLog log;
    private final Clock clock;

    KioskKeeping(NamedParameterJdbcTemplate jdbc, SentFacts sent, SyncStatus status, FactLog log, Clock clock) {
        this.jdbc = jdbc;
        this.sent = sent;
        this.status = status;
        this.log = log;
        this.clock = clock;
    }

    /** Every hour: a hall's machine is often on for some hours of the day only. */
    @Scheduled(initialDelay = 4, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void run() {
        if (!status.now().mayDeleteByClock()) {
            return;
        }
        Instant before = clock.instant().minus(KEPT);
        int gone = dropVisits(before);
        var then = new MapSqlParameterSource("then", Sql.time(before));
        jdbc.update("delete from scan_log where scanned_at < :then", then);
        jdbc.update(
                "delete from visit_change where recorded_at < :then"
                        + " and not exists (select 1 from visit v where v.id = visit_change.visit_id)",
                then);
        if (gone > 0) {
            LOG.info("Forgot {} visits that central has", gone);
        }
    }

    private int dropVisits(Instant before) {
        int gone = 0;
        UUID after = START;
        List<Candidate> chunk;
        do {
            chunk = candidates(before, after);
            Set<UUID> facts =
                    sent.sentBefore(before, chunk.stream().map(Candidate::fact).toList());
            gone += drop(chunk.stream()
                    .filter(one -> facts.contains(one.fact()))
                    .map(Candidate::visit)
                    .toList());
            after = chunk.isEmpty() ? after : chunk.getLast().visit();
        } while (chunk.size() == CHUNK);
        return gone;
    }

    /** Of this kiosk's own visits also those with a doubtful time, which may lie in any year: sending tells their age. */
    private List<Candidate> candidates(Instant before, UUID after) {
        return jdbc.query(
                "select id, fact_id from visit where id > :after"
                        + " and (came_at < :before or clock_suspect = true and device_id = :here)"
                        + " order by id fetch first 500 rows only",
                new MapSqlParameterSource("after", after)
                        .addValue("before", Sql.time(before))
                        .addValue("here", log.device().value()),
                (row, number) -> new Candidate(Sql.id(row, "id"), Sql.id(row, "fact_id")));
    }

    private int drop(Collection<UUID> visits) {
        if (visits.isEmpty()) {
            return 0;
        }
        var ids = new MapSqlParameterSource("ids", visits);
        jdbc.update("delete from pass_presence where visit_id in (:ids)", ids);
        jdbc.update("delete from visit_change where visit_id in (:ids)", ids);
        jdbc.update("delete from visit_name where visit_id in (:ids)", ids);
        jdbc.update("delete from scan_log where visit_id in (:ids)", ids);
        return jdbc.update("delete from visit where id in (:ids)", ids);
    }
}
