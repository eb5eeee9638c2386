package fi.jelppi.backup;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.NodeProcess;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real processes: backed up while facts are written, more facts, killed, restored, started. What was shown green is at
 * central once, and a fact that was applied twice would stand there twice.
 */
@Tag("processes")
class RestoredNodesTest {

    private static final int CENTRAL = 21401;
    private static final int KIOSK = 21402;

    @TempDir
    private Path folder;

    private final List<String> shown = new CopyOnWriteArrayList<>();

    @Test
    void aRestoredKioskBeginsANewEpochAndLosesNothing() throws Exception {
        try (var central = central();
                var kiosk = kiosk()) {
            central.start();
            kiosk.start();
            var archive = backUpWhileNotesAreWritten(kiosk, kiosk);
            write(kiosk, 5);
            Eventually.holds(() -> isQuiet(kiosk));
            kiosk.kill();
            // Of an upgrade that failed, which may be why somebody restores: the next start would undo the restoration.
            Files.writeString(kiosk.folder().resolve(NodeFiles.UPGRADE), "CREATE TABLE half (id INT);");

            var before = restore("kiosk", archive, kiosk);
            kiosk.start();
            write(kiosk, 5);

            Eventually.holds(() -> isQuiet(kiosk) && arrived(central).size() >= shown.size());
            assertThat(arrived(central)).containsExactlyInAnyOrderElementsOf(shown);
            assertThat(count(kiosk, "SELECT epoch FROM outbox_counter")).isGreaterThan(1);
            assertThat(before.resolve("db/jelppi.mv.db")).isNotEmptyFile();
            assertThat(before.resolve(NodeFiles.UPGRADE)).isNotEmptyFile();
        }
    }

    @Test
    void aRestoredCentralIsFilledAgainByItsKiosks() throws Exception {
        try (var central = central();
                var kiosk = kiosk()) {
            central.start();
            kiosk.start();
            var archive = backUpWhileNotesAreWritten(central, kiosk);
            write(kiosk, 5);
            Eventually.holds(() -> arrived(central).size() == shown.size());
            var instance = instance(central);
            central.kill();
            write(kiosk, 5);

            restore("central", archive, central);
            central.start();
            write(kiosk, 5);

            Eventually.holds(() -> isQuiet(kiosk) && arrived(central).size() >= shown.size());
            assertThat(arrived(central)).containsExactlyInAnyOrderElementsOf(shown);
            assertThat(instance(central)).isNotEqualTo(instance);
        }
    }

    /** Where a new machine knows nothing of an earlier start, central notices the restoration all the same. */
    @Test
    void aCentralThatIsRestoredOnANewMachineTakesANewInstanceId() throws Exception {
        try (var central = central();
                var other = NodeProcess.central(folder.resolve("new machine"), CENTRAL)
                        .with("jelppi.test.peers=true")
                        .with("jelppi.test.notes=true")) {
            central.start();
            var instance = instance(central);
            var archive = Said.to("backup", central.folder().toString()).path();
            central.stop();

            restore("central", archive, other);
            other.start();

            assertThat(instance(other)).isNotEqualTo(instance);
        }
    }

    @Test
    void theBackupOfAnEncryptedDatabaseIsEncryptedAndOpensWithItsKey() throws Exception {
        var key = folder.resolve("database.key");
        Files.writeString(key, Base64.getEncoder().encodeToString(new byte[32]));
        try (var kiosk = kiosk().with("jelppi.database.key-file=" + key)) {
            kiosk.start();
            assertThat(kiosk.post("/test/note?text=Salamerkki", "").statusCode())
                    .isEqualTo(200);
            var archive = Said.to("backup", kiosk.folder().toString()).path();
            kiosk.kill();

            restore("kiosk", archive, kiosk);

            var database = Files.readString(kiosk.folder().resolve(NodeFiles.DATABASE), StandardCharsets.ISO_8859_1);
            assertThat(database).startsWith("H2encrypt").doesNotContain("Salamerkki");
            kiosk.start();
            assertThat(count(kiosk, "SELECT count(*) FROM outbox")).isEqualTo(1);
        }
    }

    private NodeProcess central() {
        return NodeProcess.central(folder.resolve("central"), CENTRAL)
                .with("jelppi.test.peers=true")
                .with("jelppi.test.notes=true");
    }

    private NodeProcess kiosk() {
        return NodeProcess.kiosk(folder.resolve("kiosk"), KIOSK)
                .with("jelppi.test.device=" + UUID.randomUUID())
                .with("jelppi.test.central=http://127.0.0.1:" + CENTRAL);
    }

    private Path backUpWhileNotesAreWritten(NodeProcess node, NodeProcess kiosk) throws Exception {
        write(kiosk, 5);
        var failures = new CopyOnWriteArrayList<Exception>();
        var writer = Thread.ofPlatform().start(() -> {
            try {
                write(kiosk, 60);
            } catch (Exception e) {
                failures.add(e);
            }
        });
        var first = Said.to("backup", node.folder().toString()).path();
        var second = Said.to("backup", node.folder().toString()).path();
        writer.join();
        assertThat(failures).isEmpty();
        assertThat(second).isNotEqualTo(first);
        return first;
    }

    private void write(NodeProcess kiosk, int notes) throws Exception {
        for (int n = 0; n < notes; n++) {
            shown.add(kiosk.post("/test/note", "").body());
        }
    }

    private static Path restore(String role, Path archive, NodeProcess node) {
        return Said.to("restore", role, archive.toString(), node.folder().toString())
                .path();
    }

    private static List<String> arrived(NodeProcess central) throws Exception {
        return central.get("/test/notes")
                .body()
                .lines()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean isQuiet(NodeProcess kiosk) throws Exception {
        return kiosk.get("/test/waiting").body().equals("0");
    }

    private static long count(NodeProcess node, String sql) throws Exception {
        var query = java.net.URLEncoder.encode(sql, StandardCharsets.UTF_8);
        return Long.parseLong(node.get("/test/count?sql=" + query).body());
    }

    /** Its last digits: the driver answers numbers only. */
    private static long instance(NodeProcess central) throws Exception {
        return count(central, "SELECT ORA_HASH(instance) FROM sync_central");
    }
}
