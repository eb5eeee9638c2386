package fi.jelppi.sync.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.shared.FactId;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.sync.spi.FactType;
import fi.jelppi.sync.spi.NodeIdentity.Enrolled;
import fi.jelppi.testing.KioskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KioskTest
class ConversationTest {

    record Note(String text) {}

    private static final FactType<Note> NOTE = new FactType<>("test.note", 1, Note.class);

    @Autowired
    Conversation conversation;

    @Autowired
    FactLog log;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void offersARefusedFactAgainAtEveryHandshake() throws Exception {
        var point = PointId.next();
        try (var central = new FakeCentral(point.value(), "s")) {
            var me = new Enrolled(log.device(), point, "s", central.address());
            conversation.hold(me, () -> false);
            var fact = FactId.next();
            transaction.executeWithoutResult(status -> log.append(NOTE, fact, new Note("hello")));
            jdbc.sql("UPDATE outbox SET refused_at = recorded_at WHERE fact_id = ?")
                    .param(fact.value())
                    .update();

            conversation.hold(me, () -> false);

            assertThat(jdbc.sql("SELECT count(*) FROM outbox WHERE fact_id = ? AND refused_at IS NULL")
                            .param(fact.value())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        } finally {
            conversation.end();
        }
    }
}
