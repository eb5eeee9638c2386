package fi.jelppi.guides;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.guides.GuideUpload.Found;
import fi.jelppi.guides.GuideUpload.Reason;
import fi.jelppi.guides.GuideUpload.Refused;
import fi.jelppi.shared.i18n.Languages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files from outside: what is taken, and what is refused. */
class GuideUploadTest {

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static Refused refused(Reason reason) {
        return new Refused(reason);
    }

    @Test
    void takesAFileOfALanguage() {
        assertThat(GuideUpload.read("fi-simple.md", SomeFiles.bytes("Äkkiä")))
                .isEqualTo(new Found(Map.of(Languages.PLAIN_FINNISH, "Äkkiä"), Map.of()));
    }

    @Test
    void takesWhatItHasWrittenItself() {
        var files = SomeFiles.titled("Kirjasto");
        assertThat(GuideUpload.read("a.zip", GuideZip.of(SomeGuide.ID, files))).isEqualTo(new Found(files, Map.of()));
    }

    @Test
    void takesAZipWithAndWithoutAFolder() throws IOException {
        var found = new Found(Map.of(Languages.ENGLISH, "Text"), Map.of());
        assertThat(GuideUpload.read("a.zip", zip(Map.of("en.md", SomeFiles.bytes("Text")))))
                .isEqualTo(found);
        var folder = zip(new TreeMap<>(Map.of("tax-card/", new byte[0], "tax-card/en.md", SomeFiles.bytes("Text"))));
        assertThat(GuideUpload.read("a.zip", folder)).isEqualTo(found);
    }

    @Test
    void takesPicturesByTheNamesThatTheFilesCallThem() {
        var name = new PictureName("0123456789abcdef0123456789abcdef.png");
        var zip = GuideZip.of(SomeGuide.ID, SomeFiles.titled("Kirjasto"), Map.of(name, new byte[] {1, 2}));
        assertThat(GuideUpload.read("a.zip", zip))
                .isInstanceOfSatisfying(
                        Found.class, found -> assertThat(found.pictures()).containsOnlyKeys(name));
        var large = GuideZip.of(SomeGuide.ID, SomeFiles.titled("Kirjasto"), Map.of(name, new byte[50_000_000]));
        assertThat(GuideUpload.read("a.zip", large)).isEqualTo(refused(Reason.TOO_BIG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fi", "fi.txt", "../fi.md", "guide/fi.md", "C:\\fi.md", "de.md", "FI.md", "fi.md.exe"})
    void refusesOtherNames(String name) {
        assertThat(GuideUpload.read(name, SomeFiles.bytes("x"))).isEqualTo(refused(Reason.NAME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../fi.md",
                "../0123456789abcdef0123456789abcdef.png",
                "a/../0123456789abcdef0123456789abcdef.png",
                "0123456789abcdef0123456789abcdef.svg",
                "a/../fi.md",
                "../../etc/passwd",
                "/fi.md",
                "a/b/fi.md",
                "..\\fi.md",
                "readme.txt",
                "A/fi.md",
                "/etc/a/fi.md"
            })
    void refusesOtherNamesInAZip(String name) throws IOException {
        assertThat(GuideUpload.read("a.zip", zip(Map.of(name, SomeFiles.bytes("x")))))
                .isEqualTo(refused(Reason.NAME));
    }

    @Test
    void refusesALanguageTwice() throws IOException {
        var twice = zip(Map.of("en.md", SomeFiles.bytes("a"), "x/en.md", SomeFiles.bytes("b")));
        assertThat(GuideUpload.read("a.zip", twice)).isEqualTo(refused(Reason.NAME));
    }

    @Test
    void refusesWhatIsTooBigAlsoUnpacked() throws IOException {
        var large = new byte[GuideUpload.MOST_BYTES + 1];
        Arrays.fill(large, (byte) 'x');
        assertThat(GuideUpload.read("fi.md", large)).isEqualTo(refused(Reason.TOO_BIG));
        var bomb = zip(Map.of("fi.md", new byte[50_000_000]));
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(GuideUpload.read("a.zip", bomb)).isEqualTo(refused(Reason.TOO_BIG));
    }

    @Test
    void refusesManyEntriesAndFoldersWithContent() throws IOException {
        var many = new TreeMap<String, byte[]>();
        IntStream.range(0, 1_000).forEach(number -> many.put("a" + number + "/", new byte[0]));
        assertThat(GuideUpload.read("a.zip", zip(many))).isEqualTo(refused(Reason.TOO_BIG));
        assertThat(GuideUpload.read("a.zip", zip(Map.of("a/", new byte[1_000]))))
                .isEqualTo(refused(Reason.BROKEN_ZIP));
    }

    @Test
    void refusesWhatIsNoTextAndNoZip() throws IOException {
        assertThat(GuideUpload.read("fi.md", new byte[] {(byte) 0xC3, (byte) 0x28}))
                .isEqualTo(refused(Reason.NO_TEXT));
        var whole = zip(Map.of("fi.md", SomeFiles.bytes("teksti ".repeat(1_000))));
        for (byte[] bad : new byte[][] {{}, SomeFiles.bytes("not a zip"), Arrays.copyOf(whole, 40)}) {
            assertThat(GuideUpload.read("a.zip", bad)).isEqualTo(refused(Reason.BROKEN_ZIP));
        }
    }
}
