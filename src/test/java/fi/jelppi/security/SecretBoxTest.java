package fi.jelppi.security;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.NodeRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneOffset;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretBoxTest {

    private static final byte[] SECRET = "a private key".getBytes(UTF_8);

    @TempDir
    Path folder;

    @Test
    void opensWhatItSealedAlsoAfterARestart() {
        var sealed = box(null).seal(SECRET, "thing");
        assertThat(new String(sealed, ISO_8859_1)).doesNotContain("private");
        assertThat(box(null).open(sealed, "thing")).isEqualTo(SECRET);
    }

    @Test
    void sealsTheSameDifferentlyEachTime() {
        assertThat(box(null).seal(SECRET, "thing")).isNotEqualTo(box(null).seal(SECRET, "thing"));
    }

    @Test
    void makesAKeyFileThatOnlyItsOwnerReads() throws IOException {
        assertThat(folder).isEmptyDirectory();
        box(null).seal(SECRET, "thing");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secret.key"))))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void makesNoKeyFileBeforeItIsNeeded() {
        box(null);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void prefersTheSetting() {
        var key = Base64.getEncoder().encodeToString(new byte[32]);
        var sealed = box(key).seal(SECRET, "thing");
        assertThat(folder).isEmptyDirectory();
        assertThat(box(key).open(sealed, "thing")).isEqualTo(SECRET);
    }

    @Test
    void saysWhatToDoWhenTheKeyIsAnotherOne() throws IOException {
        var sealed = box(null).seal(SECRET, "thing");
        Files.delete(folder.resolve("secret.key"));
        assertThatThrownBy(() -> box(null).open(sealed, "thing"))
                .isInstanceOf(SecretLostException.class)
                .hasMessageContaining("secret.key")
                .hasMessageContaining("jelppi.secret-key");
    }

    @Test
    void saysWhichFileIsDamagedAndNotWhatIsInIt() throws IOException {
        Files.writeString(folder.resolve("secret.key"), "c2hvcnQ=");
        assertThatThrownBy(() -> box(null).seal(SECRET, "thing"))
                .isInstanceOf(SecretLostException.class)
                .hasMessageContaining("secret.key")
                .hasMessageNotContaining("c2hvcnQ");
        assertThatThrownBy(() -> box("???").seal(SECRET, "thing")).isInstanceOf(SecretLostException.class);
    }

    @Test
    void opensForTheSamePurposeOnly() {
        var box = box(null);
        assertThatThrownBy(() -> box.open(box.seal(SECRET, "thing"), "other")).isInstanceOf(SecretLostException.class);
    }

    @Test
    void noticesEveryAlteredBit() {
        var box = box(null);
        var sealed = box.seal(SECRET, "thing");
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            var altered = sealed.clone();
            altered[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> box.open(altered, "thing")).isInstanceOf(SecretLostException.class);
        }
        assertThatThrownBy(() -> box.open(new byte[0], "thing")).isInstanceOf(SecretLostException.class);
    }

    private SecretBox box(@Nullable String key) {
        var node = new JelppiProperties(NodeRole.CENTRAL, folder, URI.create("http://localhost:8080"), ZoneOffset.UTC);
        return new SecretBox(new SecretKeySource(new SecretKeyProperties(key), node));
    }
}
