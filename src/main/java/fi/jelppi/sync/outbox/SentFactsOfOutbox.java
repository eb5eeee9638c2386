package fi.jelppi.sync.outbox;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.SentFacts;
import fi.jelppi.sync.wire.Times;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@OnKiosk
class SentFactsOfOutbox implements SentFacts {

    private final JdbcClient jdbc;

    SentFactsOfOutbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> sentBefore(Instant then, Collection<UUID> facts) {
        var sent = new HashSet<>(facts);
        if (!sent.isEmpty()) {
            sent.removeAll(new HashSet<>(jdbc.sql("""
                            SELECT fact_id FROM outbox WHERE fact_id IN (:facts)
                            AND (acknowledged_at IS NULL OR acknowledged_at >= :then)""")
                    .param("facts", facts)
                    .param("then", Times.sql(then))
                    .query(UUID.class)
                    .list()));
        }
        return sent;
    }
}
