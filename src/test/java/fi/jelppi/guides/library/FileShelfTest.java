package fi.jelppi.guides.library;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.NodeRole;
import fi.jelppi.shared.Sha256;
import fi.jelppi.sync.spi.CentralFiles;
import fi.jelppi.testing.KioskTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

/** The kiosk's own files, brought over a line that does what lines do. */
@KioskTest
class FileShelfTest {

    private static final DataSize ROOM = DataSize.ofBytes(1000);

    @Autowired
    ToolTable tools;

    @TempDir
    Path folder;

    private final List<UUID> ids = new ArrayList<>();
    private final Map<String, byte[]> atCentral = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    private FileShelf shelf;

    /** Null while nobody answers. */
    private CentralFiles line = this::whole;

    @BeforeEach
    void aKiosk() {
        var node = new JelppiProperties(
                NodeRole.KIOSK, folder, URI.create("http://localhost:8080"), ZoneId.of("Europe/Helsinki"));
        shelf = new FileShelf(
                tools,
                (path, into) -> line.bring(path, into),
                node,
                new LibraryProperties(DataSize.ofMegabytes(10), ROOM));
    }

    @AfterEach
    void forget() {
        ids.forEach(tools::drop);
    }

    @Test
    void keepsWhatFitsAndSaysWhatDoesNot() throws Exception {
        var fits = tool("fits", 600);
        var large = tool("too large", 900);
        shelf.refresh();
        assertThat(shelf.find(fits).map(FileShelfTest::size)).hasValue(600L);
        assertThat(shelf.find(large)).isEmpty();
        assertThat(shelf.state()).isEqualTo(new FileShelf.State(1000, 600, 0, List.of("too large")));
    }

    @Test
    void goesOnWhereTheLineWasCut() throws Exception {
        var file = tool("cut", 500);
        line = (path, into) -> {
            write(into, content(path), 200);
            return CentralFiles.Answer.NO_CONNECTION;
        };
        shelf.refresh();
        assertThat(shelf.find(file)).isEmpty();
        assertThat(shelf.state().waiting()).isEqualTo(1);
        line = this::whole;
        shelf.refresh();
        assertThat(shelf.find(file)).isPresent();
    }

    @Test
    void aFileThatCameBrokenIsThrownAwayAndComesAnew() throws Exception {
        var file = tool("broken", 500);
        line = (path, into) -> {
            write(into, new byte[500], 500);
            return CentralFiles.Answer.CAME;
        };
        shelf.refresh();
        assertThat(shelf.find(file)).isEmpty();
        try (var left = Files.list(folder.resolve("library"))) {
            assertThat(left).isEmpty();
        }
        line = this::whole;
        shelf.refresh();
        assertThat(shelf.find(file)).isPresent();
    }

    @Test
    void oneThatCentralDoesNotHaveKeepsNoOtherAway() throws Exception {
        var gone = tool("a gone", 100);
        var there = tool("b there", 100);
        atCentral.remove(gone.hash());
        shelf.refresh();
        assertThat(shelf.find(gone)).isEmpty();
        assertThat(shelf.find(there)).isPresent();
    }

    @Test
    void deletesWhatIsNotWantedAnyMore() throws Exception {
        var file = tool("old", 100);
        shelf.refresh();
        Files.writeString(folder.resolve("library").resolve("something"), "else");
        ids.forEach(tools::drop);
        shelf.refresh();
        assertThat(shelf.find(file)).isEmpty();
        try (var left = Files.list(folder.resolve("library"))) {
            assertThat(left).isEmpty();
        }
    }

    private ToolFile tool(String title, int size) {
        var id = UUID.randomUUID();
        byte[] content =
                (title + id + " ".repeat(size)).substring(0, size).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        var file = new ToolFile("a.pdf", FileType.PDF, size, Sha256.hex(content));
        atCentral.put(file.hash(), content);
        ids.add(id);
        tools.copy(
                id,
                ToolPayload.of(
                        SomeTool.called(title).kind(ToolKind.FORM).file(file).tool()));
        return file;
    }

    /** As central does: from where it broke off. */
    private CentralFiles.Answer whole(String path, Path into) {
        if (!atCentral.containsKey(path.substring(FileEndpoint.PATH.length()))) {
            return CentralFiles.Answer.NOT_THERE;
        }
        var content = content(path);
        write(into, content, content.length);
        return CentralFiles.Answer.CAME;
    }

    private byte[] content(String path) {
        return atCentral.getOrDefault(path.substring(FileEndpoint.PATH.length()), new byte[0]);
    }

    private static void write(Path into, byte[] content, int until) {
        try {
            int there = Files.exists(into) ? (int) Files.size(into) : 0;
            Files.write(
                    into,
                    java.util.Arrays.copyOfRange(content, there, until),
                    java.nio.file.StandardOpenOption.CREATE,
                    java.nio.file.StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }
}
