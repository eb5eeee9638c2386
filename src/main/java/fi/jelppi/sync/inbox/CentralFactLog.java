package fi.jelppi.sync.inbox;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.identity.CentralIdentity;
import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.sync.spi.FactType;
import fi.jelppi.sync.wire.FactText;
import fi.jelppi.sync.wire.Times;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What happens at central itself needs no way up: it stands in the inbox as applied. */
@Component
@OnCentral
class CentralFactLog implements FactLog {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CentralIdentity identity;

    CentralFactLog(JdbcClient jdbc, Clock clock, CentralIdentity identity) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.identity = identity;
    }

    @Override
    public DeviceId device() {
        return identity.device();
    }

    @Override
    public <T extends Record> FactId append(FactType<T> type, T payload) {
        var id = FactId.next();
        append(type, id, payload);
        return id;
    }

    @Override
    public <T extends Record> void append(FactType<T> type, FactId id, T payload) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a fact is appended in the transaction that writes the domain rows");
        }
        var text = FactText.of(type, payload);
        var now = Times.sql(Times.now(clock));
        jdbc.sql("""
                        INSERT INTO inbox (fact_id, device, type, schema_version, payload, hash, recorded_at, received_at, state)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'applied')""")
                .params(id.value(), device().value(), type.name(), type.version(), text.json(), text.hash(), now, now)
                .update();
    }

    @Override
    public void blank(FactId id) {
        jdbc.sql("UPDATE inbox SET payload = NULL WHERE fact_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("UPDATE quarantine SET payload = NULL WHERE fact_id = ?")
                .param(id.value())
                .update();
    }
}
