package fi.jelppi.checkin.list;

import fi.jelppi.shared.CsvCells;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** For spreadsheets that know nothing else: what it is about, an empty line, the table, the notes. */
public final class ListCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ListCsv() {}

    public static void write(ListDocument list, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(
                writer, CSVFormat.EXCEL.builder().setDelimiter(';').get());
        print(printer, List.of(list.title()));
        for (ListDocument.Fact fact : list.facts()) {
            print(printer, List.of(fact.label(), fact.value()));
        }
        print(printer, List.of(list.signature()));
        printer.println();
        print(printer, list.columns().stream().map(ListDocument.Column::title).toList());
        for (List<String> row : list.rows()) {
            print(printer, row);
        }
        if (!list.notes().isEmpty()) {
            printer.println();
            print(printer, List.of(list.notesTitle()));
        }
        for (String note : list.notes()) {
            print(printer, List.of(note));
        }
        printer.flush();
    }

    /** A spreadsheet must not take a visitor's text for a formula (CWE-1236). */
    private static void print(CSVPrinter printer, List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(CsvCells::write).toList());
    }
}
