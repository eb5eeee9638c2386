package fi.jelppi.checkin;

import fi.jelppi.checkin.VisitFacts.Refused;
import fi.jelppi.checkin.VisitFacts.Repeated;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler.Arrived;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

    void refused(List<Arrived<Refused>> facts) {
        insert(facts, ScanStore::refused);
    }

    void repeated(List<Arrived<Repeated>> facts) {
        insert(facts, ScanStore::repeated);
    }

    private <T extends Record> void insert(List<Arrived<T>> facts, Function<Arrived<T>, @Nullable Object[]> values) {
        jdbc.batchUpdate(INSERT, facts.stream().map(values).toList());
    }

    private static @Nullable Object[] refused(Arrived<Refused> arrived) {
        FactContext context = arrived.context();
        Refused fact = arrived.payload();
        return new @Nullable Object[] {
            context.id().value(),
            context.device().value(),
            fact.session(),
            fact.pass(),
            null,
            "refused",
            fact.reason(),
            Sql.time(fact.at()),
            Sql.time(context.receivedAt())
        };
    }

    private static @Nullable Object[] repeated(Arrived<Repeated> arrived) {
        FactContext context = arrived.context();
        Repeated fact = arrived.payload();
        return new @Nullable Object[] {
            context.id().value(),
            context.device().value(),
            fact.session(),
            null,
            fact.visit(),
            "repeated",
            null,
            Sql.time(fact.at()),
            Sql.time(context.receivedAt())
        };
    }
}
