package fi.jelppi.checkin.desk;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import fi.jelppi.checkin.list.ListCsv;
import fi.jelppi.checkin.list.ListDocument;
import fi.jelppi.checkin.list.ListPdf;
import fi.jelppi.checkin.list.ListXlsx;
import fi.jelppi.event.Event;
import fi.jelppi.shared.SessionId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** The list as files, as it is when they are asked for. */
class ListFiles {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ListWords words;
    private final SessionId session;
    private final String name;

    ListFiles(ListWords words, SessionId session, String name) {
        this.words = words;
        this.session = session;
        this.name = name;
    }

    private interface Form {
        void write(ListDocument list, OutputStream out) throws IOException;
    }

    DownloadHandler pdf() {
        return event -> send(event, ".pdf", "application/pdf", ListPdf::write);
    }

    DownloadHandler xlsx() {
        return event ->
                send(event, ".xlsx", XLSX, (list, out) -> ListXlsx.write(List.of(new ListXlsx.Sheet(name, list)), out));
    }

    DownloadHandler csv() {
        return event -> send(event, ".csv", "text/csv; charset=UTF-8", ListCsv::write);
    }

    /** What each person took part in, and then all sessions of an event, a sheet each. */
    DownloadHandler series(Event event, TotalsWords totals) {
        return download -> {
            List<ListXlsx.Sheet> sheets = Stream.concat(
                            Stream.of(new ListXlsx.Sheet(totals.name(), totals.document(event))),
                            event.sessions().stream()
                                    .map(session ->
                                            new ListXlsx.Sheet(words.day(session), words.document(session.id()))))
                    .toList();
            open(download, ".xlsx", XLSX, out -> ListXlsx.write(sheets, out));
        };
    }

    private void send(DownloadEvent event, String ending, String type, Form form) throws IOException {
        ListDocument list = words.document(session);
        open(event, ending, type, out -> form.write(list, out));
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private void open(DownloadEvent event, String ending, String type, Content content) throws IOException {
        event.setFileName(name + ending);
        event.setContentType(type);
        try (OutputStream out = event.getOutputStream()) {
            content.write(out);
        }
    }
}
