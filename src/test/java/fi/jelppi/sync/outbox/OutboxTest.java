package fi.jelppi.sync.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.shared.FactId;
import fi.jelppi.sync.spi.Durability;
import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.sync.spi.FactType;
import fi.jelppi.sync.spi.SyncStatus;
import fi.jelppi.testing.KioskTest;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KioskTest
class OutboxTest {

    record Note(String text) {}

    private static final FactType<Note> NOTE = new FactType<>("test.note", 1, Note.class);

    @Autowired
    private FactLog log;

    @Autowired
    private Durability durability;

    @Autowired
    private SyncStatus status;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void handsOutSeqWithoutGapsAlthoughSomeTransactionsFail() throws Exception {
        long before = highest();
        var writers = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 80; i++) {
            boolean fails = i % 4 == 0;
            writers.add(() -> write(fails));
        }
        long written = 0;
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var one : pool.invokeAll(writers)) {
                written += one.get();
            }
        }
        durability.await();
        assertThat(jdbc.sql("SELECT seq FROM outbox WHERE seq > ? ORDER BY seq")
                        .param(before)
                        .query(Long.class)
                        .list())
                .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, before + written)
                        .boxed()
                        .toList());
    }

    @Test
    void countsWhatWaits() {
        long before = status.now().queued();
        write(false);
        assertThat(status.now().queued()).isEqualTo(before + 1);
        assertThat(status.now().oldestQueued()).isNotNull();
    }

    @Test
    void refusesAFactOutsideATransaction() {
        assertThatThrownBy(() -> log.append(NOTE, new Note("lost"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesAPayloadThatNoBatchCouldCarry() {
        var huge = new Note("x".repeat(70_000));
        assertThatThrownBy(() -> transaction.execute(status -> log.append(NOTE, huge)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void blankingKeepsIdAndHash() {
        var id = new FactId(java.util.UUID.randomUUID());
        transaction.executeWithoutResult(status -> log.append(NOTE, id, new Note("secret")));
        transaction.executeWithoutResult(status -> log.blank(id));
        var row = jdbc.sql("SELECT payload, hash FROM outbox WHERE fact_id = ?")
                .param(id.value())
                .query()
                .singleRow();
        assertThat(row.get("payload")).isNull();
        assertThat((String) row.get("hash")).hasSize(64);
    }

    private int write(boolean fails) {
        Integer written = transaction.execute(status -> {
            log.append(NOTE, new Note("hello"));
            if (fails) {
                status.setRollbackOnly();
                return 0;
            }
            return 1;
        });
        return written == null ? 0 : written;
    }

    private long highest() {
        return jdbc.sql("SELECT seq FROM outbox_counter").query(Long.class).single();
    }
}
