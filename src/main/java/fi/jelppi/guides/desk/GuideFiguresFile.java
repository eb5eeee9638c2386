package fi.jelppi.guides.desk;

import com.vaadin.flow.server.streams.DownloadHandler;
import fi.jelppi.guides.figures.GuideFigures.Row;
import fi.jelppi.guides.figures.What;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.CsvCells;
import fi.jelppi.shared.PointId;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A month's figures as a file for a spreadsheet (UTF-8 with BOM, {@code ;}); what somebody calls a guide is no formula in it. */
class GuideFiguresFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> HEADER = List.of(
            "guides.figures.point",
            "guides.desk.name",
            "guides.figures.what",
            "guides.figures.detail",
            "guides.figures.count");

    private final Supplier<List<Row>> rows;
    private final Points points;
    private final FigureNames names;
    private final FigureWords.Texts texts;

    GuideFiguresFile(Supplier<List<Row>> rows, Points points, FigureNames names, FigureWords.Texts texts) {
        this.rows = rows;
        this.points = points;
        this.names = names;
        this.texts = texts;
    }

    DownloadHandler csv() {
        return event -> {
            event.setFileName(texts.of("guides.figures.file") + ".csv");
            event.setContentType("text/csv; charset=UTF-8");
            try (Writer out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
                write(out);
            }
        };
    }

    void write(Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        var villages = points.all().stream().collect(Collectors.toMap(Point::id, Point::village));
        try (var printer =
                new CSVPrinter(out, CSVFormat.EXCEL.builder().setDelimiter(';').get())) {
            printer.printRecord(HEADER.stream().map(texts::of).toList());
            for (Row row : rows.get()) {
                printer.printRecord(cells(row, villages).map(CsvCells::write).toList());
            }
        }
    }

    private Stream<String> cells(Row row, Map<PointId, String> villages) {
        boolean language = row.what() == What.LANGUAGE;
        return Stream.of(
                villages.getOrDefault(row.point(), texts.of("guides.figures.elsewhere")),
                language ? "" : names.guide(row.guide()),
                texts.of("guides.figures." + row.what().code()),
                detail(row),
                language ? new FigureWords(texts).number(row.count()) : Long.toString(row.count()));
    }

    private String detail(Row row) {
        return switch (row.what()) {
            case STARTED, FINISHED -> "";
            case STOPPED -> names.step(row.guide(), row.detail());
            case WORKED -> texts.of("guides.kiosk.worked." + row.detail());
            case LANGUAGE -> new FigureWords(texts).language(row.detail());
        };
    }
}
