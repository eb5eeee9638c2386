package fi.jelppi.files;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.files.FileLook.Known;
import fi.jelppi.files.FileLook.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, whatever it is called. */
class FileLookTest {

    @TempDir
    Path folder;

    @Test
    void knowsPdfWordAndExcel() throws IOException {
        assertThat(look(SomeOffice.pdf("x"))).isEqualTo(new Known(FileType.PDF));
        assertThat(look(SomeOffice.zip(SomeOffice.word()))).isEqualTo(new Known(FileType.WORD));
        assertThat(look(SomeOffice.zip(SomeOffice.excel()))).isEqualTo(new Known(FileType.EXCEL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<?xml version='1.0'?><svg/>",
                "#!/bin/sh\nrm -rf /",
                "MZ program",
                "GIF89a",
                " %PDF-1.7",
                "PK",
                "x"
            })
    void refusesWhatIsNoneOfThem(String content) throws IOException {
        assertThat(look(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Refused(FileRefusal.TYPE));
    }

    @Test
    void refusesOldOfficeFilesInWordsOfTheirOwn() throws IOException {
        assertThat(look(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0}))
                .isEqualTo(new Refused(FileRefusal.OLD_OFFICE));
    }

    @ParameterizedTest
    @CsvSource({
        "word/vbaProject.bin, MACROS",
        "word/VBAPROJECT.bin, MACROS",
        "word/activeX/activeX1.xml, MACROS",
        "word/embeddings/oleObject1.bin, MACROS",
        "xl/macrosheets/sheet1.xml, MACROS",
        "../../etc/passwd, BROKEN",
        "/etc/passwd, BROKEN"
    })
    void refusesWhatRunsOrLeadsOut(String part, FileRefusal reason) throws IOException {
        var parts = SomeOffice.word();
        parts.put(part, "x");
        assertThat(look(SomeOffice.zip(parts))).isEqualTo(new Refused(reason));
    }

    @Test
    void aDocmByAnotherNameIsOneStill() throws IOException {
        var parts = SomeOffice.word();
        parts.put(
                "[Content_Types].xml",
                "<Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>");
        assertThat(look(SomeOffice.zip(parts))).isEqualTo(new Refused(FileRefusal.MACROS));
        parts.put("[Content_Types].xml", "<Override ContentType=\"application/vnd.ms-office.vbaProject\"/>");
        assertThat(look(SomeOffice.zip(parts))).isEqualTo(new Refused(FileRefusal.MACROS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vba&#80;roject", "<!--x-->", "<!DOCTYPE x>"})
    void refusesATypeThatHides(String hiding) throws IOException {
        var parts = SomeOffice.word();
        parts.merge("[Content_Types].xml", hiding, String::concat);
        assertThat(look(SomeOffice.zip(parts))).isEqualTo(new Refused(FileRefusal.TYPE));
    }

    @Test
    void refusesATypeBehindManyOthers() throws IOException {
        var parts = SomeOffice.word();
        parts.merge("[Content_Types].xml", " ".repeat(300_000) + "vbaProject", String::concat);
        assertThat(look(SomeOffice.zip(parts))).isEqualTo(new Refused(FileRefusal.TYPE));
    }

    @Test
    void refusesTwoPartsOfOneName() throws IOException {
        var parts = SomeOffice.word();
        parts.put("[content_types].xml", "x");
        assertThat(look(SomeOffice.zip(parts))).isEqualTo(new Refused(FileRefusal.BROKEN));
    }

    @Test
    void refusesOtherArchives() throws IOException {
        assertThat(look(SomeOffice.zip(Map.of("index.html", "x")))).isEqualTo(new Refused(FileRefusal.TYPE));
        assertThat(look(SomeOffice.zip(Map.of("[Content_Types].xml", "x", "word/document.xml", "x"))))
                .isEqualTo(new Refused(FileRefusal.TYPE));
    }

    @Test
    void refusesWhatBreaksOff() throws IOException {
        var whole = SomeOffice.zip(SomeOffice.word());
        assertThat(look(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(new Refused(FileRefusal.BROKEN));
    }

    /** Unpacked, it would be more than a thousand times as large; nothing of it is. */
    @Test
    void aBombIsNotUnpacked() throws IOException {
        var parts = SomeOffice.word();
        parts.put("[Content_Types].xml", " ".repeat(50_000_000));
        assertThat(look(SomeOffice.zip(parts))).isEqualTo(new Refused(FileRefusal.TYPE));
    }

    private FileLook.Result look(byte[] content) throws IOException {
        var file = Files.write(folder.resolve("file"), content);
        return FileLook.at(file, Arrays.copyOf(content, Math.min(8, content.length)));
    }
}
