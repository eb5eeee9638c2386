package fi.jelppi.checkin.desk;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import fi.jelppi.checkin.AttendanceFilter;
import fi.jelppi.checkin.AttendanceRow;
import fi.jelppi.event.Session;
import fi.jelppi.shared.CsvCells;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.web.util.HtmlUtils;

/** The list as a file for a spreadsheet and as a page for paper; read a page at a time, however long it is. */
class AttendanceExport {

    private static final int PAGE = 500;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final AttendanceServices services;
    private final AttendanceWords words;
    private final Supplier<AttendanceFilter> filter;
    private final Locale locale;

    AttendanceExport(
            AttendanceServices services, AttendanceWords words, Supplier<AttendanceFilter> filter, Locale locale) {
        this.services = services;
        this.words = words;
        this.filter = filter;
        this.locale = locale;
    }

    DownloadHandler csv() {
        return event -> {
            event.setFileName(words.text("checkin.desk.file") + ".csv");
            event.setContentType("text/csv; charset=UTF-8");
            AttendanceFilter asked = asked(event);
            try (Writer out = writer(event)) {
                out.write(BYTE_ORDER_MARK);
                writeCsv(out, asked);
            }
        };
    }

    DownloadHandler printable() {
        return event -> {
            event.setContentType("text/html; charset=UTF-8");
            AttendanceFilter asked = asked(event);
            try (Writer out = writer(event)) {
                writeHtml(out, asked);
            }
        };
    }

    /** What the page shows; its fields may be read under the session's lock only. */
    private AttendanceFilter asked(DownloadEvent event) {
        event.getSession().lock();
        try {
            return filter.get();
        } finally {
            event.getSession().unlock();
        }
    }

    private static Writer writer(DownloadEvent event) {
        return new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8);
    }

    void writeCsv(Writer out, AttendanceFilter asked) throws IOException {
        var format = CSVFormat.EXCEL.builder().setDelimiter(';').get();
        try (CSVPrinter printer = new CSVPrinter(out, format)) {
            printer.printRecord(header());
            for (int offset = 0; ; offset += PAGE) {
                List<AttendanceRow> rows = services.attendance().rows(asked, offset, PAGE);
                for (AttendanceRow row : rows) {
                    printer.printRecord(cells(row, asked).stream()
                            .map(AttendanceExport::safe)
                            .toList());
                }
                if (rows.size() < PAGE) {
                    return;
                }
            }
        }
    }

    /** A spreadsheet must not take a visitor's text for a formula (CWE-1236). */
    static String safe(String cell) {
        return CsvCells.write(cell);
    }

    private List<String> header() {
        return List.of(
                words.text("checkin.desk.date"),
                words.text("checkin.desk.event"),
                words.text("checkin.desk.name"),
                words.text("checkin.desk.heads"),
                words.text("checkin.desk.place"),
                words.text("checkin.desk.kiosk"),
                words.text("checkin.desk.came"),
                words.text("checkin.desk.left"),
                words.text("checkin.desk.minutes"),
                words.text("checkin.desk.method"));
    }

    private List<String> cells(AttendanceRow row, AttendanceFilter asked) {
        Session session = asked.sessions().stream()
                .filter(candidate -> candidate.id().equals(row.session()))
                .findFirst()
                .orElseThrow();
        return List.of(
                words.date(session.date()),
                services.names().event(session),
                words.who(row),
                String.valueOf(row.heads()),
                words.place(row),
                services.names().kiosk(row.device()),
                words.time(row.came()),
                row.end() == null ? "" : words.time(row.end()),
                row.minutes() == null ? "" : row.minutes().toString(),
                words.method(row));
    }

    void writeHtml(Writer out, AttendanceFilter asked) throws IOException {
        String title = HtmlUtils.htmlEscape(words.text("checkin.desk.paper"));
        out.write("<!doctype html><html lang=\"" + HtmlUtils.htmlEscape(locale.getLanguage())
                + "\"><meta charset=\"utf-8\"><title>" + title
                + "</title><link rel=\"stylesheet\" href=\"/css/attendance-paper.css\"><h1>" + title + "</h1>");
        for (Session session : asked.sessions()) {
            out.write("<p>" + HtmlUtils.htmlEscape(words.date(session.date()) + " " + words.session(session)) + "</p>");
        }
        out.write("<table><thead>" + line("th scope=\"col\"", "th", header()) + "</thead><tbody>");
        for (int offset = 0; ; offset += PAGE) {
            List<AttendanceRow> rows = services.attendance().rows(asked, offset, PAGE);
            for (AttendanceRow row : rows) {
                out.write(line("td", "td", cells(row, asked)));
            }
            if (rows.size() < PAGE) {
                out.write("</tbody></table></html>");
                return;
            }
        }
    }

    private static String line(String opening, String closing, List<String> cells) {
        StringBuilder line = new StringBuilder("<tr>");
        cells.forEach(cell -> line.append('<')
                .append(opening)
                .append('>')
                .append(HtmlUtils.htmlEscape(cell))
                .append("</")
                .append(closing)
                .append('>'));
        return line.append("</tr>").toString();
    }
}
