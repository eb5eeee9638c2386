package fi.jelppi.sync.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.shared.FactId;
import fi.jelppi.sync.settings.SyncProperties;
import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.sync.spi.FactType;
import fi.jelppi.sync.spi.SentFacts;
import fi.jelppi.sync.spi.SyncStatus;
import fi.jelppi.testing.KioskTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KioskTest
class OutboxKeepingTest {

    record Note(String text) {}

    private static final FactType<Note> NOTE = new FactType<>("test.note", 1, Note.class);
    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");

    @Autowired
    FactLog log;

    @Autowired
    OutboxTable outbox;

    @Autowired
    SentFacts sent;

    @Autowired
    SyncProperties settings;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void forgetsWhatCentralHasHadForAMonthOnASteadyLink() {
        var old = acknowledged(Duration.ofDays(31));
        var young = acknowledged(Duration.ofDays(29));
        var waiting = fact();
        runWith(Duration.ofSeconds(1));
        assertThat(List.of(exists(old), exists(young), exists(waiting))).containsExactly(false, true, true);
    }

    @Test
    void keepsOfTheLastFactOnlyWhatTheHandshakeCompares() {
        var last = acknowledged(Duration.ofDays(31));
        runWith(Duration.ofSeconds(1));
        assertThat(exists(last)).isTrue();
        assertThat(jdbc.sql("SELECT count(*) FROM outbox WHERE fact_id = ? AND payload IS NULL")
                        .param(last.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void forgetsNothingWhileCentralHasNotFoundTheClockRight() {
        var old = acknowledged(Duration.ofDays(400));
        fact();
        runWith(null);
        runWith(Duration.ofDays(365));
        assertThat(exists(old)).isTrue();
    }

    @Test
    void tellsWhatCentralHasHadForAWhile() {
        var old = acknowledged(Duration.ofDays(8)).value();
        var young = acknowledged(Duration.ofDays(6)).value();
        var waiting = fact().value();
        var forgotten = FactId.next().value();
        assertThat(sent.sentBefore(NOW.minus(Duration.ofDays(7)), List.of(old, young, waiting, forgotten)))
                .containsExactlyInAnyOrder(old, forgotten);
    }

    private void runWith(@Nullable Duration offset) {
        SyncStatus status = () -> new SyncStatus.Snapshot(SyncStatus.Link.ONLINE, 0, null, null, offset, true);
        new OutboxKeeping(outbox, status, settings, Clock.fixed(NOW, ZoneOffset.UTC)).run();
    }

    private FactId fact() {
        var id = FactId.next();
        transaction.executeWithoutResult(status -> log.append(NOTE, id, new Note("Aino")));
        return id;
    }

    private FactId acknowledged(Duration ago) {
        var id = fact();
        jdbc.sql("UPDATE outbox SET acknowledged_at = ? WHERE fact_id = ?")
                .params(NOW.minus(ago).atOffset(ZoneOffset.UTC), id.value())
                .update();
        return id;
    }

    private boolean exists(FactId id) {
        return jdbc.sql("SELECT count(*) FROM outbox WHERE fact_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }
}
