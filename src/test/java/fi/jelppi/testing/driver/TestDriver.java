package fi.jelppi.testing.driver;

import fi.jelppi.checkin.CheckInResult;
import fi.jelppi.checkin.CheckIns;
import fi.jelppi.sync.spi.Durability;
import fi.jelppi.sync.spi.FactLog;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a test may do from outside: scan, write a note, ask what has arrived. An answer means "shown green". */
@RestController
@RequestMapping("/test")
@ConditionalOnProperty("jelppi.test.driver")
class TestDriver {

    private final ObjectProvider<CheckIns> checkIns;
    private final FactLog log;
    private final Durability durability;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    TestDriver(
            ObjectProvider<CheckIns> checkIns,
            FactLog log,
            Durability durability,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.checkIns = checkIns;
        this.log = log;
        this.durability = durability;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @GetMapping("/ready")
    String ready() {
        return "ready";
    }

    /** The real scan; answers {@code Admitted <visit>} and the like after the answer would be on the screen. */
    @PostMapping("/scan")
    String scan(@RequestBody String text) {
        var result = checkIns.getObject().scan(text);
        var name = result.getClass().getSimpleName();
        return result instanceof CheckInResult.Recorded recorded ? name + " " + recorded.visit() : name;
    }

    /** Writes a note as the check-in writes a visit: transaction, then disk, then the answer. */
    @PostMapping("/note")
    String note(@RequestParam(defaultValue = "note") String text) {
        var id = transaction.execute(status -> log.append(Notes.TYPE, new Notes.Note(UUID.randomUUID(), text)));
        durability.await();
        return String.valueOf(id);
    }

    /** Ids of the notes that central has applied; one that was applied twice stands there twice. */
    @GetMapping("/notes")
    String notes() {
        return String.join(
                "\n",
                jdbc.sql("SELECT fact_id FROM test_note")
                        .query((row, number) -> row.getString(1))
                        .list());
    }

    /** Facts that wait on this kiosk. */
    @GetMapping("/waiting")
    long waiting() {
        return jdbc.sql("SELECT count(*) FROM outbox WHERE acknowledged_at IS NULL")
                .query(Long.class)
                .single();
    }

    /** Facts that wait at central to be applied. */
    @GetMapping("/pending")
    long pending() {
        return jdbc.sql("SELECT count(*) FROM inbox WHERE state = 'pending'")
                .query(Long.class)
                .single();
    }

    /** A number from the database; for what a test wants to know besides. */
    @GetMapping("/count")
    ResponseEntity<Long> count(@RequestParam String sql) {
        return ResponseEntity.ok(jdbc.sql(sql).query(Long.class).single());
    }
}
