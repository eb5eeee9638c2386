package fi.jelppi.jobs.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.jelppi.jobs.sheet.UnreadableSheetException.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {

    private static final String CONTENTS = "[Content_Types].xml";
    private static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF_8",
        "UTF-8, \uFEFF, UTF_8",
        "UTF-16LE, \uFEFF, UTF_16",
        "UTF-16BE, \uFEFF, UTF_16",
        "windows-1252, '', WINDOWS_1252"
    })
    void findsLettersAndSeparators(String charset, String mark, Letters letters) throws Exception {
        for (Separator separator : Separator.values()) {
            var text = mark + "\"Otsikko\"\u0000Työnantaja\r\nHätäkeskus, päivystäjä; yö\u0000Åbo kylä\r\n";
            var quoted = text.replace("Hätäkeskus, päivystäjä; yö", "\"Hätäkeskus, päivystäjä; yö\"")
                    .replace('\u0000', separator.sign());
            var sheet = SheetFile.read(SomeFile.text(folder, quoted, Charset.forName(charset)));
            assertThat(sheet.form()).isEqualTo(new TextForm(letters, separator));
            assertThat(sheet.headings()).containsExactly("Otsikko", "Työnantaja");
            assertThat(sheet.rows().getFirst().cells()).containsExactly("Hätäkeskus, päivystäjä; yö", "Åbo kylä");
        }
    }

    @Test
    void lettersAndSeparatorCanBeChosenOtherwise() throws Exception {
        var file = SomeFile.text(folder, "Otsikko;Työ\nKokki;a,b\n", Charset.forName("windows-1252"));
        var wrong = SheetFile.read(file, new TextForm(Letters.UTF_8, Separator.COMMA));
        assertThat(wrong.headings().getFirst()).startsWith("Otsikko;Ty").doesNotContain("Työ");
        var right = SheetFile.read(file, new TextForm(Letters.WINDOWS_1252, Separator.SEMICOLON));
        assertThat(right.headings()).containsExactly("Otsikko", "Työ");
    }

    @Test
    void headingsMayStandBelowATitleAndRowsAreCountedAsASpreadsheetDoes() throws Exception {
        var text = "Kesätyöt 2026;;\n\nOtsikko;Työnantaja;Kuvaus\n;;\nKokki;Kunta;\"eka\ntoka\"\nSiivooja;Kunta;\n";
        var sheet = SheetFile.read(SomeFile.text(folder, text));
        assertThat(sheet.headings()).containsExactly("Otsikko", "Työnantaja", "Kuvaus");
        assertThat(sheet.rows()).extracting(Sheet.Row::number).containsExactly(5, 6);
        assertThat(sheet.rows().getFirst().cell(2)).isEqualTo("eka\ntoka");
    }

    @Test
    void readsExcelWithItsDatesAndTheZerosThatItShows() throws Exception {
        var file = SomeFile.excel(folder, sheet -> {
            sheet.value(0, 0, "Otsikko");
            sheet.value(0, 1, "Hakuaika päättyy");
            sheet.value(0, 2, "Postinumero");
            sheet.value(0, 3, "Seteli");
            sheet.value(0, 4, "Palkka");
            sheet.value(2, 0, "Kokki");
            sheet.value(2, 1, LocalDate.of(2026, 6, 1));
            sheet.style(2, 1).format("d.m.yyyy").set();
            sheet.value(2, 2, 100);
            sheet.style(2, 2).format("00000").set();
            sheet.value(2, 3, true);
            sheet.value(2, 4, 12.5);
            sheet.style(2, 4).format("0.00\" €/h\"").set();
            sheet.value(3, 0, "Siivooja");
            sheet.value(3, 1, LocalDateTime.of(2026, 6, 1, 16, 0));
            sheet.style(3, 1).format("dd.mm.yyyy hh:mm").set();
        });
        var sheet = SheetFile.read(file);
        assertThat(sheet.form()).isNull();
        assertThat(sheet.tab()).isEqualTo("Taul1");
        assertThat(sheet.rows())
                .containsExactly(
                        new Sheet.Row(3, List.of("Kokki", "2026-06-01", "00100", "true", "12.5")),
                        new Sheet.Row(4, List.of("Siivooja", "2026-06-01T16:00")));
    }

    @Test
    void showsHoursWithoutADayAndFractionsAsExcelDoes() throws Exception {
        var file = SomeFile.excel(folder, sheet -> {
            sheet.value(0, 0, "Työaika");
            sheet.value(1, 0, 0.3125);
            sheet.style(1, 0).format("h:mm").set();
            sheet.value(1, 1, 1.5625);
            sheet.style(1, 1).format("[h]:mm").set();
            sheet.value(1, 2, 0.1 + 0.2);
        });
        assertThat(SheetFile.read(file).rows().getFirst().cells()).containsExactly("7:30", "37:30", "0.3");
    }

    /** What a formula came to when Excel saved it counts; nothing is worked out here. */
    @Test
    void ofAFormulaItsSavedResultIsRead() throws Exception {
        var excel = SomeFile.excel(folder, sheet -> sheet.value(0, 0, "Otsikko"));
        var xml = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Otsikko</t></is></c></row><row r=\"2\">"
                + "<c r=\"A2\" t=\"str\"><f>UPPER(\"kokki\")</f><v>KOKKI</v></c><c r=\"B2\"><f>1+1</f><v>2</v></c>"
                + "<c r=\"C2\" t=\"e\"><f>A9</f><v>#REF!</v></c><c r=\"D2\"><v>1E+2</v></c>"
                + "<c r=\"E2\"><f>WEBSERVICE(\"https://paha.example\")</f></c><c r=\"F2\"><v>1</v></c>"
                + "<c r=\"G2\" t=\"str\"><f>SUBSTITUTE(A9,\"-\",)</f><v>0401234567</v></c></row>"
                + "</sheetData></worksheet>";
        var sheet = SheetFile.read(SomeFile.with(excel, FIRST_SHEET, xml.getBytes(StandardCharsets.UTF_8)));
        assertThat(sheet.rows().getFirst().cells())
                .containsExactly("KOKKI", "2", "#REF!", "100", "", "1", "0401234567");
    }

    @Test
    void aFileOf200MegabytesIsNotEvenOpened() throws Exception {
        var file = folder.resolve("large.csv");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200L * 1024 * 1024);
        }
        assertThat(refused(file).kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(refused(file).number()).isEqualTo(20);
    }

    /** 101 MB of nothing in 0.1 MB, in a part that a reader would have to unpack. */
    @Test
    void aZipBombIsCountedAndNotOpened() throws Exception {
        var excel = SomeFile.excel(folder, sheet -> sheet.value(0, 0, "Otsikko"));
        var bomb = SomeFile.with(excel, FIRST_SHEET, new byte[101 * 1024 * 1024]);
        assertThat(Files.size(bomb)).isLessThan(1024 * 1024);
        assertThat(refused(bomb).kind()).isEqualTo(Kind.BOMB);
    }

    /** The reader would make room for all columns before it, of which there are 300 million. */
    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ1", "AAAA1", "A99999999999", "1"})
    void aCellBeyondEveryTableIsNotMadeRoomFor(String place) throws Exception {
        var file = withFirstCell("<c r=\"" + place + "\" t=\"str\"><v>Otsikko</v></c>");
        assertThat(refused(file).kind()).isEqualTo(Kind.BOMB);
    }

    @Test
    void aTextThatNoCellHoldsIsNotKept() throws Exception {
        var file = withFirstCell("<c r=\"A1\" t=\"str\"><v>" + "x".repeat(1_000_001) + "</v></c>");
        assertThat(refused(file).kind()).isEqualTo(Kind.BOMB);
    }

    private Path withFirstCell(String cell) throws IOException {
        var xml = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row"
                + " r=\"1\">"
                + cell + "</row></sheetData></worksheet>";
        var excel = SomeFile.excel(folder, sheet -> sheet.value(0, 0, "Otsikko"));
        return SomeFile.with(excel, FIRST_SHEET, xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aZipOfThousandsOfPartsIsNotOpened() throws Exception {
        var parts = new HashMap<String, byte[]>(Map.of(CONTENTS, new byte[0]));
        for (int i = 0; i <= ZipGuard.MOST_ENTRIES; i++) {
            parts.put("xl/" + i, new byte[0]);
        }
        assertThat(refused(SomeFile.bytes(folder, SomeFile.zip(parts))).kind()).isEqualTo(Kind.BOMB);
    }

    /** The entities of a "billion laughs" are not unfolded. */
    @Test
    void entitiesAreNotUnfolded() throws Exception {
        var laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        laughs.append("]><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&a29;</v></c></row></sheetData></worksheet>");
        var excel = SomeFile.excel(folder, sheet -> sheet.value(0, 0, "Otsikko"));
        var file = SomeFile.with(excel, FIRST_SHEET, laughs.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(refused(file).kind()).isIn(Kind.BROKEN, Kind.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<worksheet", "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>99</v></c></row>"})
    void aBrokenSheetIsToldAsOne(String xml) throws Exception {
        var excel = SomeFile.excel(folder, sheet -> sheet.value(0, 0, "Otsikko"));
        var file = SomeFile.with(excel, FIRST_SHEET, xml.getBytes(StandardCharsets.UTF_8));
        assertThat(refused(file).kind()).isIn(Kind.BROKEN, Kind.EMPTY);
    }

    @Test
    void aFileThatEndsInTheMiddleIsBroken() throws Exception {
        var excel = SomeFile.excel(folder, sheet -> sheet.value(0, 0, "Otsikko"));
        var whole = Files.readAllBytes(excel);
        var half = Arrays.copyOf(whole, whole.length / 2);
        assertThat(refused(SomeFile.bytes(folder, half)).kind()).isEqualTo(Kind.BROKEN);
    }

    @Test
    void otherFormsAreNamed() throws Exception {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(refused(SomeFile.bytes(folder, ole)).kind()).isEqualTo(Kind.OLD_EXCEL);
        var locked = new ByteArrayOutputStream();
        locked.write(ole);
        locked.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        assertThat(refused(SomeFile.bytes(folder, locked.toByteArray())).kind()).isEqualTo(Kind.PASSWORD);
        var letter = SomeFile.zip(Map.of(CONTENTS, new byte[0], "word/document.xml", new byte[0]));
        assertThat(refused(SomeFile.bytes(folder, letter)).kind()).isEqualTo(Kind.OTHER_FORM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%PDF-1.7", "<html><table>", "\uFEFF<?xml version='1.0'?>", "{\\rtf1", "GIF89a\u0000\u0001"})
    void whatIsNoTableIsRefused(String text) {
        assertThat(refused(SomeFile.text(folder, text)).kind()).isEqualTo(Kind.OTHER_FORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n ;;\n", "Otsikko;Työnantaja\n;\n"})
    void whatHasNoRowsIsEmpty(String text) {
        assertThat(refused(SomeFile.text(folder, text)).kind()).isEqualTo(Kind.EMPTY);
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldWithItsRow() {
        var refused = refused(SomeFile.text(folder, "Otsikko;Työnantaja\nKokki;Kunta\nSiivooja;\"Kunta\nApu;Kunta\n"));
        assertThat(refused.kind()).isEqualTo(Kind.OPEN_QUOTE);
        assertThat(refused.number()).isEqualTo(3);
    }

    @Test
    void tooManyRowsOrColumnsAreTold() {
        var rows = "Otsikko\n" + "a\n".repeat(Sheet.MOST_ROWS + 1);
        assertThat(refused(SomeFile.text(folder, rows)).kind()).isEqualTo(Kind.TOO_MANY_ROWS);
        var wide = "Otsikko\n" + "a;".repeat(RowCollector.MOST_COLUMNS) + "a\n";
        assertThat(refused(SomeFile.text(folder, wide)).kind()).isEqualTo(Kind.TOO_MANY_COLUMNS);
    }

    private static UnreadableSheetException refused(Path file) {
        return catchThrowableOfType(UnreadableSheetException.class, () -> SheetFile.read(file));
    }
}
