package fi.jelppi.sync.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.NodeProcess;
import fi.jelppi.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Two real processes of which one is put back to an older backup, with real check-ins; central on both databases. */
@Tag("central")
@Tag("processes")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestoredNodesTest {

    private Map<String, Object> database;
    private Exchange exchange;

    @BeforeAll
    void begin(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
        database = TestDatabase.ofThisPass();
        exchange = new Exchange(folder, database, 50);
    }

    @AfterAll
    void end() throws Exception {
        exchange.close();
    }

    /** The whole machine's backup: the file beside the database is as old as the database. */
    @Test
    void centralOfAnOlderBackupGetsBackWhatItHadAcknowledged() throws Exception {
        centralIsRestored(true);
    }

    /** The administrator puts back the database only: central calls itself by another name, kiosks take new copies. */
    @Test
    void centralWhoseDatabaseAloneIsOlderGetsBackWhatItHadAcknowledged() throws Exception {
        centralIsRestored(false);
    }

    private void centralIsRestored(boolean wholly) throws Exception {
        var central = exchange.central;
        checkIn(3);
        exchange.comesToRest();
        var backup = Backup.of(central, database);
        var marker = central.folder().resolve("central-run");
        var run = Files.readAllBytes(marker);
        checkIn(4);
        var undone = exchange.holdEvent();
        exchange.comesToRest();
        Eventually.holds(() -> knows(undone));
        if (wholly) {
            central.kill();
        } else {
            endsWithoutAComplaint(central);
        }
        checkIn(2); // nobody in the hall notices

        backup.putBack();
        if (wholly) {
            Files.write(marker, run);
        }
        central.start();
        checkIn(1);

        exchange.everythingIsCountedOnce();
        Eventually.holds(() -> !knows(undone));
    }

    /** What the disk has lost central still has: it counts once, and the hall is told of it again. */
    @Test
    void aKioskOfAnOlderBackupLosesNothingThatCentralHas() throws Exception {
        var kiosk = exchange.kiosk;
        var early = checkIn(2);
        exchange.comesToRest();
        var backup = Backup.of(kiosk, Map.of());
        var forgotten = checkIn(3);
        exchange.comesToRest();
        endsWithoutAComplaint(kiosk);

        backup.putBack();
        kiosk.start();
        checkIn(2);

        exchange.everythingIsCountedOnce();
        Eventually.holds(() -> exchange.count(kiosk, "SELECT count(*) FROM visit")
                == exchange.counted().size());
        assertThat(exchange.again(early.getFirst())).isEqualTo("AlreadyHere");
        assertThat(exchange.again(forgotten.getFirst())).isEqualTo("AlreadyHere");
        exchange.everythingIsCountedOnce();
    }

    private List<String> checkIn(int people) throws Exception {
        var passes = new ArrayList<String>();
        for (int n = 0; n < people; n++) {
            passes.add(exchange.checkIn());
        }
        return passes;
    }

    private static void endsWithoutAComplaint(NodeProcess node) throws Exception {
        int before = node.log().length();
        node.stop();
        assertThat(node.log().substring(before)).doesNotContain(" WARN ", " ERROR ");
    }

    private boolean knows(String session) throws Exception {
        return exchange.count(exchange.kiosk, "SELECT count(*) FROM event_session WHERE id = '" + session + "'") > 0;
    }
}
