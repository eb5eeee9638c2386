package fi.jelppi.testing.driver;

import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.Durability;
import fi.jelppi.sync.spi.FactLog;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a test may do from outside: write a note, ask what has arrived. An answer means "shown green". */
@RestController
@RequestMapping("/test")
@ConditionalOnProperty("jelppi.test.driver")
class TestDriver {

    private final FactLog log;
    private final Durability durability;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final ObjectProvider<FixedIdentity> identity;
    private final Clock clock;

    TestDriver(
            FactLog log,
            Durability durability,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            ObjectProvider<FixedIdentity> identity,
            Clock clock) {
        this.log = log;
        this.durability = durability;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.identity = identity;
        this.clock = clock;
    }

    @GetMapping("/ready")
    String ready() {
        return "ready";
    }

    /** Writes a note as the check-in writes a visit: transaction, then disk, then the answer. */
    @PostMapping("/note")
    String note(@RequestParam(defaultValue = "note") String text) {
        var id = transaction.execute(status -> log.append(Notes.TYPE, new Notes.Note(UUID.randomUUID(), text)));
        durability.await();
        return String.valueOf(id);
    }

    /** Writes so many check-ins as they look on the wire, 500 to a transaction. */
    @PostMapping("/load")
    String load(@RequestParam int facts, @RequestParam(required = false) @Nullable UUID session) {
        var visitors = new Visitors(facts, clock.instant(), session);
        for (int n = 0; n < facts; n += 500) {
            int many = Math.min(500, facts - n);
            transaction.executeWithoutResult(status -> {
                for (int i = 0; i < many; i++) {
                    var visitor = visitors.next();
                    log.append(CheckedIn.TYPE, visitor.fact(), visitor.checkIn());
                }
            });
        }
        durability.await();
        return "loaded";
    }

    /** Makes everything wait again that central had acknowledged. */
    @PostMapping("/replay")
    String replay() {
        jdbc.sql("UPDATE outbox SET acknowledged_at = NULL").update();
        return "waiting";
    }

    /** A backup of the running H2 database into a zip file. */
    @PostMapping("/backup")
    String backUp(@RequestParam String file) {
        jdbc.sql("BACKUP TO '" + file + "'").update();
        return "kept";
    }

    @PostMapping("/enrol")
    String enrol(@RequestParam URI central) {
        identity.getObject().enrol(PointId.of(FixedPeers.POINT), central);
        return "enrolled";
    }

    @PostMapping("/forget")
    String forget() {
        identity.getObject().forget();
        return "forgotten";
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

    /** True when nothing waits, neither to be sent nor to be applied; cheap, so that a measurement may ask often. */
    @GetMapping("/idle")
    boolean idle() {
        return !jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM outbox WHERE acknowledged_at IS NULL)
                        OR EXISTS (SELECT 1 FROM inbox WHERE state = 'pending')""").query(Boolean.class).single();
    }

    /** A number from the database; for what a test wants to know besides. */
    @GetMapping("/count")
    ResponseEntity<Long> count(@RequestParam String sql) {
        return ResponseEntity.ok(jdbc.sql(sql).query(Long.class).single());
    }
}
