package fi.jelppi.backup;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.testing.KioskTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Each archive that must not be restored is refused with a reason, and the data that was there stays as it was. */
@KioskTest
class BadArchivesTest {

    @Autowired
    Backups backups;

    @Autowired
    JelppiProperties node;

    @TempDir
    Path folder;

    private Path good;
    private Path data;

    @BeforeEach
    void somethingIsThere() throws IOException {
        good = backups.make();
        data = Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(data.resolve("db"));
        Files.writeString(data.resolve(NodeFiles.DATABASE), "the data that was there");
        Files.writeString(data.resolve(NodeFiles.IDENTITY), "{\"device\":\"another\"}");
    }

    @Test
    void aGoodOneIsRestored() throws IOException {
        var before =
                Said.to("restore", "kiosk", good.toString(), data.toString()).path();

        assertThat(before.resolve(NodeFiles.DATABASE)).hasContent("the data that was there");
        assertThat(data.resolve(NodeFiles.IDENTITY))
                .hasSameBinaryContentAs(node.dataDir().resolve(NodeFiles.IDENTITY));
        assertThat(data.resolve("restoring")).doesNotExist();
        assertThat(data.resolve(Exchange.UNFINISHED)).doesNotExist();
    }

    @Test
    void noFile() throws IOException {
        refused(folder.resolve("missing.zip"), "there is no file");
    }

    @Test
    void noArchive() throws IOException {
        refused(Files.writeString(folder.resolve("a.zip"), "a picture of a cat"), "is no backup, or it is damaged");
    }

    @Test
    void cutOff() throws IOException {
        var bytes = Files.readAllBytes(good);
        refused(Files.write(folder.resolve("a.zip"), Arrays.copyOf(bytes, bytes.length - 50)), "is no backup");
    }

    @Test
    void oneBitTurned() throws IOException {
        var bytes = Files.readAllBytes(good);
        bytes[bytes.length / 3] ^= 1;
        refused(Files.write(folder.resolve("a.zip"), bytes), "the archive is damaged");
    }

    @Test
    void contentThatIsNotWhatWasBackedUp() throws IOException {
        refused(
                Forgery.of(good).with(NodeFiles.IDENTITY, "{\"device\":\"mine\"}".getBytes(StandardCharsets.UTF_8)),
                "the archive is damaged: node.json");
    }

    /** The checksums fit: only opening it shows that it is none. */
    @Test
    void aDatabaseThatIsNone() throws IOException {
        var forgery = Forgery.of(good);
        var content = "no database".getBytes(StandardCharsets.UTF_8);
        refused(
                forgery.with(NodeFiles.DATABASE, content)
                        .telling("(jelppi.mv.db\",\\s+\"size\" : )\\d+", "$1" + content.length)
                        .telling("(jelppi.mv.db\",[^}]+\"sha256\" : \")[0-9a-f]+", "$1" + sha256(content)),
                "the database in the archive cannot be read");
    }

    @Test
    void noManifest() throws IOException {
        refused(Forgery.of(good).without(Manifest.NAME), "has no manifest");
    }

    @Test
    void aManifestThatIsNone() throws IOException {
        refused(Forgery.of(good).with(Manifest.NAME, new byte[] {'{', '"'}), "manifest cannot be read");
    }

    @Test
    void anEmptyManifest() throws IOException {
        refused(Forgery.of(good).with(Manifest.NAME, new byte[] {'{', '}'}), "manifest cannot be read");
        refused(Forgery.of(good).with(Manifest.NAME, new byte[] {'n', 'u', 'l', 'l'}), "manifest is empty");
    }

    @Test
    void aManifestWithoutEnd() throws IOException {
        refused(Forgery.of(good).with(Manifest.NAME, new byte[70_000]), "manifest is too large");
    }

    @Test
    void anotherFormat() throws IOException {
        refused(Forgery.of(good).telling("\"format\" : 1", "\"format\" : 2"), "format 2");
    }

    @Test
    void ofAnotherRole() throws IOException {
        refused(Forgery.of(good).telling("\"kiosk\"", "\"central\""), "a backup of a central, not of a kiosk");
    }

    @Test
    void ofANewerSchema() throws IOException {
        refused(
                Forgery.of(good).telling("\"schema\" : \"\\d+\"", "\"schema\" : \"999\""),
                "version 999, this application knows " + Schema.known());
    }

    @Test
    void aSchemaThatIsNoNumber() throws IOException {
        refused(Forgery.of(good).telling("\"schema\" : \"\\d+\"", "\"schema\" : \"new\""), "manifest is not complete");
    }

    @Test
    void aDatabaseOfAnotherSchemaThanItSays() throws IOException {
        refused(
                Forgery.of(good).telling("\"schema\" : \"\\d+\"", "\"schema\" : \"1\""),
                "not of the version that the manifest says");
    }

    @Test
    void aPathOutOfTheFolder() throws IOException {
        refused(
                Forgery.of(good).with("../../escaped", new byte[] {1}),
                "the archive holds \"../../escaped\", which no backup does");
        assertThat(folder.resolveSibling("escaped")).doesNotExist();
        assertThat(folder.resolve("escaped")).doesNotExist();
    }

    @Test
    void aPathFromTheRoot() throws IOException {
        refused(Forgery.of(good).with(folder + "/escaped", new byte[] {1}), "which no backup does");
        assertThat(folder.resolve("escaped")).doesNotExist();
    }

    /** The manifest, too, may name no other place. */
    @Test
    void aPathOutOfTheFolderThatTheManifestLists() throws IOException {
        refused(
                Forgery.of(good).telling("\"node.json\"", "\"../node.json\""),
                "what is in the archive is not what its manifest lists");
    }

    @Test
    void somethingThatTheManifestDoesNotList() throws IOException {
        refused(Forgery.of(good).with(NodeFiles.DUMP, new byte[] {1}), "not what its manifest lists");
    }

    @Test
    void somethingMissing() throws IOException {
        refused(Forgery.of(good).without(NodeFiles.IDENTITY), "not what its manifest lists");
    }

    /** 64 MB of zeros in 64 kB: unpacking ends with the first byte too many. */
    @Test
    void aBomb() throws IOException {
        refused(Forgery.of(good).with(NodeFiles.IDENTITY, new byte[64 << 20]), "node.json is larger than it says");
    }

    @Test
    void aBombThatTellsItsSize() throws IOException {
        refused(
                Forgery.of(good).telling("(jelppi.mv.db\",\\s+\"size\" : )\\d+", "$1" + (Long.MAX_VALUE - 1)),
                "not enough room");
    }

    @Test
    void aSmallFileThatIsLarge() throws IOException {
        refused(
                Forgery.of(good).telling("(node.json\",\\s+\"size\" : )\\d+", "$110000000"),
                "the archive's node.json is too large");
    }

    @Test
    void whileTheNodeRuns() throws IOException {
        var said = Said.to("restore", "kiosk", good.toString(), node.dataDir().toString());

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).contains("the node runs. Stop it first");
    }

    /** A node that is just starting has no socket yet; its database is locked. */
    @Test
    void whileTheDatabaseIsOpen() throws Exception {
        var database = data.resolve(NodeFiles.DATABASE);
        Files.delete(database);
        try (var open = java.sql.DriverManager.getConnection(
                "jdbc:h2:async:" + database.toString().replace(".mv.db", ""), "sa", "")) {
            assertThat(open.isValid(1)).isTrue();
            assertThat(Said.to("restore", "kiosk", good.toString(), data.toString())
                            .err())
                    .contains("the node runs");
        }
    }

    @Test
    void intoTheFolderOfAnotherRole() throws IOException {
        Files.writeString(data.resolve(NodeFiles.RUN), "a start");
        refused(good, "is the data folder of a central");
    }

    @Test
    void wordsThatMakeNoSense() {
        assertThat(Said.to("restore", "cat", good.toString(), data.toString()).err())
                .contains("is neither kiosk nor central");
        assertThat(Said.to("restore", "kiosk").status()).isEqualTo(2);
        assertThat(Said.to("restore", "kiosk", good.toString(), "data").err()).contains("must be an absolute path");
    }

    private void refused(Forgery forgery, String why) throws IOException {
        refused(forgery.at(folder.resolve("forged.zip")), why);
    }

    private void refused(Path archive, String why) throws IOException {
        var before = contents();
        var said = Said.to("restore", "kiosk", archive.toString(), data.toString());

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).startsWith("ERROR: ").contains(why);
        assertThat(contents()).isEqualTo(before);
    }

    private Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(data)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                contents.put(data.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private static String sha256(byte[] content) throws IOException {
        return Checksum.copy(
                        "", new java.io.ByteArrayInputStream(content), java.io.OutputStream.nullOutputStream(), 1000)
                .sha256();
    }
}
