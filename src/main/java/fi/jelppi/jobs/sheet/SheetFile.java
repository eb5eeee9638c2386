package fi.jelppi.jobs.sheet;

import fi.jelppi.jobs.sheet.UnreadableSheetException.Kind;
import fi.jelppi.shared.csv.CsvText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Reads a file by what it holds, whatever its name says: text with separators, or Excel. */
public final class SheetFile {

    /** Bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private SheetFile() {}

    public static Sheet read(Path file) throws IOException, UnreadableSheetException {
        return switch (FileKind.of(file)) {
            case EXCEL -> ExcelRows.read(file);
            case TEXT -> {
                var text = CsvText.of(file);
                yield text(text, new TextForm(Letters.of(text.charset()), Separator.of(text.separator())));
            }
        };
    }

    /** The same text, taken to be written otherwise. */
    public static Sheet read(Path file, TextForm form) throws IOException, UnreadableSheetException {
        return text(CsvText.of(file), form);
    }

    private static Sheet text(CsvText found, TextForm form) throws IOException, UnreadableSheetException {
        var text = found.as(
                form.letters().charset(found.charset()), form.separator().sign());
        return Sheet.of(rows(text), form, null);
    }

    /** Forgives text after a closing quotation mark; one that is never closed would swallow what follows. */
    private static List<Sheet.Row> rows(CsvText text) throws IOException, UnreadableSheetException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(text.separator())
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        var collector = new RowCollector();
        int row = 0;
        try (var parser = format.parse(text.reader())) {
            for (var record : parser) {
                row = (int) record.getRecordNumber();
                collector.add(row, record.toList());
            }
        } catch (UncheckedIOException _) {
            throw new UnreadableSheetException(Kind.OPEN_QUOTE, row + 1);
        }
        return collector.rows();
    }
}
