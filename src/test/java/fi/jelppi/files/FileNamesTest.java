package fi.jelppi.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Työsopimus.pdf, Työsopimus.pdf",
        "sopimus 2026 (uusi).PDF, sopimus 2026 (uusi).pdf",
        "../../etc/passwd, passwd.pdf",
        "..\\..\\windows\\system.ini, system.pdf",
        "C:\\Omat\\lomake.docx, lomake.pdf",
        "lomake.pdf.exe, lomake.pdf.pdf",
        "<script>.html, script-.pdf",
        ".htaccess, htaccess.pdf",
        "'', tiedosto.pdf",
        "...., tiedosto.pdf",
        "/, tiedosto.pdf"
    })
    void arePlainAndEndAsWhatTheFileIs(String told, String plain) {
        assertThat(FileNames.plain(told, FileType.PDF)).isEqualTo(plain);
    }

    @Test
    void everyNameIsOneThatAFileMayHave() {
        for (String told : new String[] {
            "a\u0000b", "a\nb\"; x", "\u202Efdp.exe", "ä".repeat(300), "x".repeat(80) + " .pdf", "🙂.pdf"
        }) {
            var name = FileNames.plain(told, FileType.PDF);
            assertThat(new StoredFile(name, FileType.PDF, 1, "0".repeat(64)).name())
                    .isEqualTo(name);
        }
    }
}
