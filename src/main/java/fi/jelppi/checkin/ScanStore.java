package fi.jelppi.checkin;

import fi.jelppi.checkin.VisitFacts.Refused;
import fi.jelppi.checkin.VisitFacts.Repeated;
import fi.jelppi.sync.spi.FactContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table scan_log. */
@Repository
class ScanStore {

    private static final String INSERT =
            "insert into scan_log (fact_id, device_id, session_id, pass_id, visit_id, what, reason, scanned_at,"
                    + " received_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    ScanStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void refused(FactContext context, Refused fact) {
        jdbc.update(
                INSERT,
                context.id().value(),
                context.device().value(),
                fact.session(),
                fact.pass(),
                null,
                "refused",
                fact.reason(),
                Sql.time(fact.at()),
                Sql.time(context.receivedAt()));
    }

    void repeated(FactContext context, Repeated fact) {
        jdbc.update(
                INSERT,
                context.id().value(),
                context.device().value(),
                fact.session(),
                null,
                fact.visit(),
                "repeated",
                null,
                Sql.time(fact.at()),
                Sql.time(context.receivedAt()));
    }
}
