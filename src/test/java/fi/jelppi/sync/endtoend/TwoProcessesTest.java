package fi.jelppi.sync.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.NodeProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two real processes; both are killed, come back and have everything once, and at last end without a complaint. */
class TwoProcessesTest {

    private static final int CENTRAL = 21101;
    private static final int KIOSK = 21102;

    @TempDir
    private Path folder;

    @Test
    void centralIsKilledAndComesBackAndHasEverythingOnce() throws Exception {
        var shown = new ArrayList<String>();
        try (var central = NodeProcess.central(folder.resolve("central"), CENTRAL)
                        .with("jelppi.test.peers=true")
                        .with("jelppi.test.notes=true");
                var kiosk = NodeProcess.kiosk(folder.resolve("kiosk"), KIOSK)
                        .with("jelppi.test.device=" + UUID.randomUUID())
                        .with("jelppi.test.central=http://127.0.0.1:" + CENTRAL)) {
            central.launch();
            kiosk.start();
            shown.add(kiosk.post("/test/note", "").body());
            central.awaitReady();
            Eventually.holds(() -> kiosk.get("/test/waiting").body().equals("0"));
            central.kill();
            shown.add(kiosk.post("/test/note", "").body());
            kiosk.kill();
            kiosk.launch();
            central.start();
            kiosk.awaitReady();
            shown.add(kiosk.post("/test/note", "").body());
            Eventually.holds(() -> central.get("/test/notes").body().lines().count() >= 3);
            assertThat(central.get("/test/notes").body().lines()).containsExactlyInAnyOrderElementsOf(shown);
            assertThat(wordsAtTheEnd(kiosk)).noneMatch(TwoProcessesTest::complains);
            assertThat(wordsAtTheEnd(central)).noneMatch(TwoProcessesTest::complains);
        }
    }

    /** What a node logs while it is stopped the orderly way. */
    private static List<String> wordsAtTheEnd(NodeProcess node) throws Exception {
        var log = node.folder().resolve("node.log");
        int before = Files.readAllLines(log).size();
        node.stop();
        return Files.readAllLines(log).stream().skip(before).toList();
    }

    private static boolean complains(String line) {
        return line.contains(" ERROR ") || line.contains(" WARN ");
    }
}
