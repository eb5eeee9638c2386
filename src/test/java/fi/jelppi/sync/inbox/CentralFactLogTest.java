package fi.jelppi.sync.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.sync.spi.Durability;
import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.sync.spi.FactType;
import fi.jelppi.testing.CentralTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@CentralTest
class CentralFactLogTest {

    record Note(String text) {}

    private static final FactType<Note> NOTE = new FactType<>("test.note", 1, Note.class);

    @Autowired
    private FactLog log;

    @Autowired
    private Durability durability;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void centralsOwnFactsAreAppliedAtOnce() {
        var id = transaction.execute(status -> log.append(NOTE, new Note("corrected")));
        transaction.executeWithoutResult(status -> log.append(NOTE, new Note("again")));
        durability.await();
        assertThat(id).isNotNull();
        var row = jdbc.sql("SELECT state, device, seq FROM inbox WHERE fact_id = ?")
                .param(id.value())
                .query()
                .singleRow();
        assertThat(row)
                .containsEntry("state", "applied")
                .containsEntry("device", log.device().value());
        assertThat(row.get("seq")).isNull();
    }

    @Test
    void refusesAFactOutsideATransaction() {
        assertThatThrownBy(() -> log.append(NOTE, new Note("lost"))).isInstanceOf(IllegalStateException.class);
    }
}
