package fi.jelppi.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.JelppiApplication;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.testing.KioskTest;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A running node makes backups, only for who has its data folder, and keeps as many as it shall. */
@KioskTest
class BackupsTest {

    /** Copies of central's files, which come again (decision 0263). */
    private static final String LIBRARY = "library";

    @Autowired
    JelppiProperties node;

    @Autowired
    DatabaseCopy database;

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @TempDir
    Path folder;

    @Test
    void holdsTheDatabaseAndWhatBelongsToIt() throws IOException {
        var archive = Said.to("backup", node.dataDir().toString()).path();

        try (var zip = new ZipFile(archive.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactlyInAnyOrder(NodeFiles.DATABASE, NodeFiles.IDENTITY, Manifest.NAME);
            var manifest =
                    new String(zip.getInputStream(zip.getEntry(Manifest.NAME)).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(manifest)
                    .contains(
                            "\"role\" : \"kiosk\"", "\"version\" : \"development\"", "\"sha256\"", "\"madeAt\" : \"20")
                    .contains("\"schema\" : \"" + Schema.known() + "\"");
        }
    }

    /** What a later version puts there must be backed up or left out knowingly. */
    @Test
    void knowsEverythingInTheDataFolder() throws IOException {
        try (var files = Files.list(node.dataDir())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("db", NodeFiles.IDENTITY)
                    .isSubsetOf("db", NodeFiles.IDENTITY, NodeFiles.SECRET_KEY, "backups", "control", LIBRARY);
        }
    }

    @Test
    void nobodyElseCanOpenIt() throws IOException {
        var archive = Said.to("backup", node.dataDir().toString()).path();

        assertThat(rights(archive)).isEqualTo("rw-------");
        assertThat(rights(Objects.requireNonNull(archive.getParent()))).isEqualTo("rwx------");
        assertThat(rights(node.dataDir().resolve("control"))).isEqualTo("rwx------");
        assertThat(archive.resolveSibling("draft")).doesNotExist();
    }

    @Test
    void noAddressOfTheNetworkLeadsToIt() {
        assertThat(mappings)
                .flatMap(mapping -> mapping.getHandlerMethods().values())
                .isNotEmpty()
                .noneMatch(method -> method.getBeanType().getPackageName().startsWith("fi.jelppi.backup"));
    }

    @Test
    void keepsSoManyAndTheNewOneAlways() throws IOException {
        var shelf = folder.resolve("shelf");
        var first = backups(shelf, "2026-11-01T00:00:00Z").make();
        backups(shelf, "2026-11-02T00:00:00Z").make();
        var wrongClock = backups(shelf, "1970-01-01T00:00:00Z").make();

        assertThat(first).doesNotExist();
        assertThat(wrongClock).exists();
        try (var files = Files.list(shelf)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void thinsOutNothingElse() throws IOException {
        var shelf = Files.createDirectories(folder.resolve("shelf"));
        var others = List.of("notes.txt", "jelppi-central-20200101T000000000Z.zip", "jelppi-kiosk-mine.zip");
        for (var name : others) {
            Files.createFile(shelf.resolve(name));
        }
        for (int day = 1; day <= 4; day++) {
            backups(shelf, "2026-11-0" + day + "T00:00:00Z").make();
        }

        assertThat(others).allMatch(name -> Files.exists(shelf.resolve(name)));
    }

    @Test
    void whatAKilledNodeLeftIsRemoved() throws IOException {
        var shelf = folder.resolve("shelf");
        Files.createDirectories(shelf.resolve("draft/h2"));
        Files.createFile(shelf.resolve("draft/h2/half"));

        backups(shelf, "2026-11-01T00:00:00Z").make();

        assertThat(shelf.resolve("draft")).doesNotExist();
    }

    @Test
    void saysThatNoNodeRuns() {
        assertThat(Said.to("backup", folder.toString()))
                .matches(said -> said.status() == 1)
                .extracting(Said::err)
                .asString()
                .contains("no node runs with the data folder");
    }

    /** A killed node leaves its socket; nobody answers there. */
    @Test
    void saysThatAKilledNodeDoesNotRun() throws IOException {
        ControlSocket.open(folder).close();

        assertThat(folder.resolve("control/node.sock")).exists();
        assertThat(Said.to("backup", folder.toString()).err()).contains("no node runs");
    }

    @Test
    void whoAsksSomethingElseIsToldSo() throws IOException {
        assertThat(ControlSocket.ask(node.dataDir(), "GET / HTTP/1.1"))
                .hasValue("failed the node does not know what was asked");
    }

    @Test
    void whoSendsNoEndOfLineOrGoesAwayKeepsNobodyWaiting() throws IOException {
        try (var endless = socket();
                var silent = socket()) {
            endless.write(ByteBuffer.wrap(new byte[4096]));
            assertThat(silent.isConnected()).isTrue();
            assertThat(endless.read(ByteBuffer.allocate(1))).isNegative();
            assertThat(Said.to("backup", node.dataDir().toString()).status()).isZero();
        }
    }

    @Test
    void saysThatTheFolderCannotBeWrittenTo() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> backups(file, "2026-11-01T00:00:00Z").make())
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("could not be written");
    }

    @Test
    void aNodeDoesNotStartWithHalfARestoration() throws IOException {
        Files.createFile(folder.resolve(Exchange.UNFINISHED));

        assertThatThrownBy(this::start).hasMessageContaining("restoration was cut off");
        assertThat(folder.resolve("db")).doesNotExist();
    }

    @Test
    void anOlderNodeDoesNotWorkWithNewerData() {
        try (var kiosk = start()) {
            kiosk.getBean(JdbcTemplate.class).update("""
                    INSERT INTO "flyway_schema_history"
                    SELECT "installed_rank" + 1, '999', 'later', "type", 'V999__later.sql', 0, "installed_by", "installed_on", 1, TRUE
                    FROM "flyway_schema_history" ORDER BY "installed_rank" DESC FETCH FIRST 1 ROWS ONLY""");
        }

        assertThatThrownBy(this::start)
                .rootCause()
                .hasMessageContaining("data of version 999, and this application knows " + Schema.known());
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(JelppiApplication.class)
                .run(
                        "--jelppi.role=kiosk",
                        "--jelppi.data-dir=" + folder,
                        "--server.port=0",
                        "--management.server.port=-1",
                        "--vaadin.productionMode=true");
    }

    private SocketChannel socket() throws IOException {
        var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        channel.connect(UnixDomainSocketAddress.of(node.dataDir().resolve("control/node.sock")));
        return channel;
    }

    private Backups backups(Path shelf, String at) {
        var settings = new BackupProperties(shelf, 2, null);
        return new Backups(node, settings, database, Clock.fixed(Instant.parse(at), ZoneOffset.UTC));
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
