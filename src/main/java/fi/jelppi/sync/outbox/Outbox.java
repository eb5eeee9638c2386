package fi.jelppi.sync.outbox;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.sync.spi.FactType;
import fi.jelppi.sync.spi.NodeIdentity;
import fi.jelppi.sync.wire.FactText;
import fi.jelppi.sync.wire.Times;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Facts are written beside the domain rows, by JDBC. The counter row stays locked until commit, so seq has no gaps and
 * its order is commit order: the sender can never overtake a fact that is still being written.
 */
@Component
@OnKiosk
class Outbox implements FactLog {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectProvider<NodeIdentity> identity;
    private final SenderBell bell;

    Outbox(JdbcClient jdbc, Clock clock, ObjectProvider<NodeIdentity> identity, SenderBell bell) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.identity = identity;
        this.bell = bell;
    }

    @Override
    public DeviceId device() {
        return identity.getObject().device();
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
        jdbc.sql("UPDATE outbox_counter SET seq = seq + 1 WHERE id = 1").update();
        jdbc.sql("""
                        INSERT INTO outbox (epoch, seq, fact_id, type, schema_version, payload, hash, recorded_at)
                        SELECT epoch, seq, ?, ?, ?, ?, ?, ? FROM outbox_counter WHERE id = 1""")
                .params(id.value(), type.name(), type.version(), text.json(), text.hash(), Times.sql(Times.now(clock)))
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bell.ring();
            }
        });
    }

    @Override
    public void blank(FactId id) {
        jdbc.sql("UPDATE outbox SET payload = NULL WHERE fact_id = ?")
                .param(id.value())
                .update();
    }
}
