package fi.jelppi.support.desk.feedback;

import com.vaadin.flow.server.streams.DownloadHandler;
import fi.jelppi.shared.CsvCells;
import fi.jelppi.support.feedback.FeedbackResults.Result;
import fi.jelppi.support.feedback.Score;
import fi.jelppi.support.feedback.Tally;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** What the page tells of an event as a file for a spreadsheet (UTF-8 with BOM, {@code ;}); what somebody writes is no formula in it. */
class FeedbackFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Result result;
    private final FeedbackLines lines;
    private final FeedbackLines.Texts texts;

    FeedbackFile(Result result, FeedbackLines lines, FeedbackLines.Texts texts) {
        this.result = result;
        this.lines = lines;
        this.texts = texts;
    }

    DownloadHandler csv() {
        return event -> {
            event.setFileName(texts.of("feedback.desk.file") + ".csv");
            event.setContentType("text/csv; charset=UTF-8");
            try (Writer out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
                write(out);
            }
        };
    }

    void write(Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        try (var printer =
                new CSVPrinter(out, CSVFormat.EXCEL.builder().setDelimiter(';').get())) {
            printer.printRecord(header());
            if (!result.whole().isFew()) {
                print(printer, lines.whole());
                for (var line : lines.sessions()) {
                    print(printer, line);
                }
                for (var line : lines.groups()) {
                    print(printer, line);
                }
            }
            for (var said : result.words()) {
                printer.printRecord(cells(lines.when(said.session()), null, said.words()));
            }
        }
    }

    private List<String> header() {
        var header = new ArrayList<String>();
        header.add(texts.of("feedback.desk.of"));
        Score.BEST_FIRST.forEach(score -> header.add(texts.of(score.textKey())));
        header.add(texts.of("feedback.desk.all"));
        header.add(texts.of("feedback.desk.mean"));
        header.add(texts.of("feedback.desk.words"));
        return header;
    }

    private void print(CSVPrinter printer, FeedbackLine line) throws IOException {
        printer.printRecord(cells(line.label(), line.tally(), ""));
    }

    private List<String> cells(String of, @Nullable Tally tally, String words) {
        var cells = new ArrayList<String>();
        cells.add(of);
        Score.BEST_FIRST.forEach(score -> cells.add(tally == null ? "" : Integer.toString(tally.of(score))));
        cells.add(tally == null ? "" : Integer.toString(tally.all()));
        cells.add(tally == null ? "" : lines.mean(tally));
        cells.add(words);
        return cells.stream().map(CsvCells::write).toList();
    }
}
