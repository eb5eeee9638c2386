package fi.jelppi.jobs.desk;

import com.vaadin.flow.server.streams.DownloadHandler;
import fi.jelppi.jobs.figures.Figures;
import fi.jelppi.organisation.Point;
import fi.jelppi.shared.CsvCells;
import fi.jelppi.shared.PointId;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The figures as a file for a spreadsheet (UTF-8 with BOM, {@code ;}); what sources write is no formula in it. */
class FiguresFile {

    private static final int PAGE = 500;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> HEADER = List.of(
            "jobs.desk.column.title",
            "jobs.desk.kind",
            "jobs.figures.point",
            "jobs.figures.first",
            "jobs.figures.last",
            "jobs.figures.opened",
            "jobs.figures.listed",
            "jobs.figures.taken");

    private final JobRows rows;
    private final UnaryOperator<String> words;

    /** @param words text of a key */
    FiguresFile(JobRows rows, UnaryOperator<String> words) {
        this.rows = rows;
        this.words = words;
    }

    DownloadHandler csv() {
        return event -> {
            event.setFileName(words.apply("jobs.figures.file") + ".csv");
            event.setContentType("text/csv; charset=UTF-8");
            try (Writer out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
                write(out);
            }
        };
    }

    void write(Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        var villages = rows.points().stream().collect(Collectors.toMap(Point::id, Point::village));
        try (var printer =
                new CSVPrinter(out, CSVFormat.EXCEL.builder().setDelimiter(';').get())) {
            printer.printRecord(HEADER.stream().map(words).toList());
            List<Figures.Row> page;
            int offset = 0;
            do {
                page = rows.figures(offset, PAGE);
                for (Figures.Row row : page) {
                    printer.printRecord(
                            cells(row, villages).map(CsvCells::write).toList());
                }
                offset += PAGE;
            } while (page.size() == PAGE);
        }
    }

    private Stream<String> cells(Figures.Row row, Map<PointId, String> villages) {
        var counts = row.counts();
        return Stream.of(
                row.title() == null ? words.apply("jobs.figures.gone") : row.title(),
                row.kind() == null ? "" : words.apply("jobs.kind." + row.kind()),
                villages.getOrDefault(row.point(), words.apply("jobs.figures.elsewhere")),
                row.firstDay().toString(),
                row.lastDay().toString(),
                Long.toString(counts.opened()),
                Long.toString(counts.listed()),
                Long.toString(counts.taken()));
    }
}
