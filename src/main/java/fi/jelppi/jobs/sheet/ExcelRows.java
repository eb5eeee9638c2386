package fi.jelppi.jobs.sheet;

import fi.jelppi.jobs.sheet.UnreadableSheetException.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the first visible sheet of an Excel file that has rows. Formulas are never worked out: what Excel saved of them counts. */
final class ExcelRows {

    private static final Logger LOG = LoggerFactory.getLogger(ExcelRows.class);

    private ExcelRows() {}

    // The reader tells by many kinds of exceptions that a file is not what it seems to be.
    static Sheet read(Path file) throws UnreadableSheetException {
        try {
            ZipGuard.check(file);
            return firstSheet(file);
        } catch (IOException | RuntimeException e) {
            LOG.info("an Excel file could not be read: {}", e.getClass().getSimpleName());
            throw new UnreadableSheetException(Kind.BROKEN);
        }
    }

    private static Sheet firstSheet(Path file) throws IOException, UnreadableSheetException {
        try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            var cells = new ExcelCells(book.isDate1904());
            for (var sheet : book.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    var rows = rows(sheet, cells);
                    if (!rows.isEmpty()) {
                        return Sheet.of(rows, null, sheet.getName());
                    }
                }
            }
        }
        throw new UnreadableSheetException(Kind.EMPTY);
    }

    private static List<Sheet.Row> rows(org.dhatim.fastexcel.reader.Sheet sheet, ExcelCells cells)
            throws IOException, UnreadableSheetException {
        var collector = new RowCollector();
        try (var rows = sheet.openStream()) {
            var each = rows.iterator();
            while (each.hasNext()) {
                var row = each.next();
                collector.add(row.getRowNum(), texts(row, cells));
            }
        }
        return collector.rows();
    }

    private static List<String> texts(Row row, ExcelCells cells) {
        var texts = new ArrayList<String>();
        for (@Nullable Cell cell : row) {
            texts.add(cell == null ? "" : cells.text(cell));
        }
        return texts;
    }
}
