package fi.jelppi.jobs.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.time.api.constraints.DateRange;
import org.dhatim.fastexcel.Workbook;

/** What holds for every day and every cell. */
class SheetProperties {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final byte[] EXCEL = excel();

    @Property(tries = 200)
    void everyDayIsReadInEveryForm(@ForAll @DateRange(min = "2000-01-01", max = "2099-12-31") LocalDate day) {
        var local = new CellDates(LocalDate.of(2026, 5, 4), HELSINKI);
        var end = day.plusDays(1).atStartOfDay(HELSINKI).toInstant();
        int d = day.getDayOfMonth();
        int m = day.getMonthValue();
        assertThat(local.end("%d.%d.%d".formatted(d, m, day.getYear()))).contains(end);
        assertThat(local.end("%02d.%02d.%d".formatted(d, m, day.getYear()))).contains(end);
        assertThat(local.end(day.toString())).contains(end);
        long serial = day.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay();
        assertThat(local.end(Long.toString(serial))).contains(end);
    }

    @Property(tries = 300)
    void whatWasTidiedOnceIsFitForTheStore(@ForAll @StringLength(max = 40) String cell) {
        var tidy = CellText.tidy(cell);
        assertThat(tidy.strip()).isEqualTo(tidy);
        assertThat(tidy).doesNotContain("\u0000", "\r").doesNotContainPattern("\\p{Cs}");
    }

    /** Nothing else than being refused with a reason can come of a file. */
    @Property(tries = 100)
    void ofAnyBytesAFileIsReadOrRefused(@ForAll("starts") byte[] start, @ForAll @Size(max = 200) byte[] rest)
            throws IOException {
        var bytes = Arrays.copyOf(start, start.length + rest.length);
        System.arraycopy(rest, 0, bytes, start.length, rest.length);
        readOrRefused(bytes);
    }

    @Property(tries = 100)
    void anExcelFileWithAWrongByteIsReadOrRefused(@ForAll @IntRange(max = 1_000_000) int place, @ForAll byte wrong)
            throws IOException {
        var bytes = EXCEL.clone();
        bytes[place % bytes.length] = wrong;
        readOrRefused(bytes);
    }

    @Provide
    Arbitrary<byte[]> starts() {
        return Arbitraries.of("", "PK\u0003\u0004", "\uFEFF", "Otsikko;Kuvaus\n\"", "%PDF-")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static void readOrRefused(byte[] bytes) throws IOException {
        var file = Files.write(Files.createTempFile("sheet", ".tmp"), bytes);
        try {
            assertThat(SheetFile.read(file).rows()).isNotEmpty();
        } catch (UnreadableSheetException e) {
            assertThat(e.textKey()).startsWith("jobs.sheet.bad.");
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] excel() {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("Taul1");
            for (int row = 0; row < 20; row++) {
                sheet.value(row, 0, "Otsikko " + row);
                sheet.value(row, 1, row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
