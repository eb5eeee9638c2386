package fi.jelppi.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.shared.NodeRole;
import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.NodeProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Central on a real PostgreSQL of Debian, with Debian's tools: backed up, killed, restored into another database. */
class PostgresBackupIT {

    private static final int CENTRAL = 21411;
    private static final int KIOSK = 21412;

    @TempDir
    private Path folder;

    @Test
    void isRestoredIntoAnEmptyDatabaseAndFilledAgain() throws Exception {
        var shown = new ArrayList<String>();
        try (var server = DebianPostgres.start(Files.createTempDirectory("jelppi-postgres"));
                var central = central(server.create("first"));
                var kiosk = NodeProcess.kiosk(folder.resolve("kiosk"), KIOSK)
                        .with("jelppi.test.device=" + UUID.randomUUID())
                        .with("jelppi.test.central=http://127.0.0.1:" + CENTRAL)) {
            central.start();
            kiosk.start();
            shown.add(kiosk.post("/test/note", "").body());
            Eventually.holds(() -> arrived(central) == 1);
            var archive = Said.to("backup", central.folder().toString()).path();
            shown.add(kiosk.post("/test/note", "").body());
            Eventually.holds(() -> arrived(central) == 2);
            assertThat(refusal(archive, server.create("running"), central.folder()))
                    .contains("the node runs");
            central.kill();

            var second = server.create("second");
            restore(second, central.folder()).from(archive);
            try (var restored = central(second)) {
                restored.start();
                Eventually.holds(() -> arrived(restored) >= 2);
                assertThat(restored.get("/test/notes").body().lines()).containsExactlyInAnyOrderElementsOf(shown);
                restored.kill();
            }
            assertThat(refusal(archive, second, central.folder())).contains("the database second is not empty");
            assertThat(refusal(archive, Map.of(), central.folder())).contains("this is a backup of PostgreSQL");
            assertThat(refusal(forged(archive), server.create("third"), central.folder()))
                    .contains("pg_restore failed");
        }
    }

    /** The checksums fit, and it is no dump. */
    private Path forged(Path archive) throws Exception {
        var forgery = Forgery.of(archive);
        var content = "no dump".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var part = Checksum.copy(
                NodeFiles.DUMP, new java.io.ByteArrayInputStream(content), java.io.OutputStream.nullOutputStream(), 99);
        return forgery.with(NodeFiles.DUMP, content)
                .telling("(database.dump\",\\s+\"size\" : )\\d+", "$1" + part.size())
                .telling("(database.dump\",[^}]+\"sha256\" : \")[0-9a-f]+", "$1" + part.sha256())
                .at(folder.resolve("forged.zip"));
    }

    private static String refusal(Path archive, Map<String, String> database, Path data) {
        var message = new ArrayList<String>();
        assertThatThrownBy(() -> restore(database, data).from(archive))
                .isInstanceOfSatisfying(BackupException.class, e -> message.add(String.valueOf(e.getMessage())));
        return message.getFirst();
    }

    private static Restore restore(Map<String, String> database, Path data) {
        return new Restore(NodeRole.CENTRAL, data, database, Clock.systemUTC());
    }

    private NodeProcess central(Map<String, String> database) {
        return NodeProcess.central(folder.resolve("central"), CENTRAL)
                .with("jelppi.test.peers=true")
                .with("jelppi.test.notes=true")
                .with("spring.datasource.url=" + database.get("SPRING_DATASOURCE_URL"))
                .with("spring.datasource.username=jelppi");
    }

    private static long arrived(NodeProcess central) throws Exception {
        return central.get("/test/notes")
                .body()
                .lines()
                .filter(line -> !line.isEmpty())
                .count();
    }
}
