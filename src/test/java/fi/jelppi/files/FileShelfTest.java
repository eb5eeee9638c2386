package fi.jelppi.files;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.kiosk.spi.DepartureCheck.Verdict;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.NodeRole;
import fi.jelppi.shared.Sha256;
import fi.jelppi.sync.spi.CentralFiles;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** The kiosk's own files, brought over a line that does what lines do. */
class FileShelfTest {

    private static final DataSize ROOM = DataSize.ofBytes(1000);

    @TempDir
    Path folder;

    private final List<FileUse> uses = new ArrayList<>();
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
                List.of(() -> uses),
                (path, into) -> line.bring(path, into),
                node,
                new FileProperties(DataSize.ofMegabytes(10), ROOM));
    }

    @Test
    void keepsWhatFitsAndSaysWhatDoesNot() throws Exception {
        var fits = file("fits", 600);
        var large = file("too large", 900);
        shelf.refresh();
        assertThat(shelf.find(fits).map(FileShelfTest::size)).hasValue(600L);
        assertThat(shelf.find(large)).isEmpty();
        assertThat(shelf.state()).isEqualTo(new FileShelf.State(1000, 600, 0, List.of("too large")));
    }

    @Test
    void goesOnWhereTheLineWasCut() throws Exception {
        var file = file("cut", 500);
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
        var file = file("broken", 500);
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
        var gone = file("a gone", 100);
        var there = file("b there", 100);
        atCentral.remove(gone.hash());
        shelf.refresh();
        assertThat(shelf.find(gone)).isEmpty();
        assertThat(shelf.find(there)).isPresent();
    }

    @Test
    void deletesWhatIsNotWantedAnyMore() throws Exception {
        var file = file("old", 100);
        shelf.refresh();
        Files.writeString(folder.resolve("library").resolve("something"), "else");
        uses.clear();
        shelf.refresh();
        assertThat(shelf.find(file)).isEmpty();
        try (var left = Files.list(folder.resolve("library"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void whoLeavesIsToldWhatHasNotComeYet() throws Exception {
        var check = new FilesCheck(shelf);
        assertThat(check.look().verdict()).isEqualTo(Verdict.READY);
        file("form", 600);
        assertThat(check.look().verdict()).isEqualTo(Verdict.TODO);
        assertThat(check.look().said().parts()).containsExactly(1);
        shelf.refresh();
        assertThat(check.look().verdict()).isEqualTo(Verdict.READY);
        file("too large", 900);
        assertThat(check.look().verdict()).isEqualTo(Verdict.NOTE);
        assertThat(check.look().said().parts()).containsExactly("too large");
    }

    private StoredFile file(String title, int size) {
        byte[] content = (title + UUID.randomUUID() + " ".repeat(size))
                .substring(0, size)
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        var file = new StoredFile("a.pdf", FileType.PDF, size, Sha256.hex(content));
        atCentral.put(file.hash(), content);
        uses.add(new FileUse(file, title, false, LocalDate.of(2026, 11, 1)));
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
