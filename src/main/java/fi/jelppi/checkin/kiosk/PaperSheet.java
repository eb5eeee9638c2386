package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.checkin.TodayList.Line;
import fi.jelppi.event.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is printed: everybody registered by name, each with the number that stays theirs, and free lines for others. */
class PaperSheet extends Div {

    private static final int FREE_LINES = 12;

    private final LocalTimes times;
    private final List<String> columns = new ArrayList<>(List.of("number", "name", "in"));

    PaperSheet(CoachDesk desk, LocalTimes times, Session session) {
        this.times = times;
        addClassName("paper");
        if (desk.asksForLeaving(session)) {
            columns.add("out");
        }
        add(
                new Paragraph(desk.titleOf(session) + " " + times.span(session) + ", " + times.day(session)),
                new Paragraph(getTranslation("checkin.paper.printed", times.now())),
                table(desk.allLines(session)));
    }

    private NativeTable table(List<Line> lines) {
        var names = new NativeTableRow();
        columns.forEach(
                column -> names.add(new NativeTableHeaderCell(getTranslation("checkin.paper.column." + column))));
        var table = new NativeTable();
        table.add(new NativeTableHeader(names));
        lines.forEach(line -> table.add(row(line)));
        var free = new NativeTableCell(getTranslation("checkin.paper.free"));
        free.setColspan(columns.size());
        free.addClassName("free");
        table.add(new NativeTableRow(free));
        for (int n = 0; n < FREE_LINES; n++) {
            table.add(cells("", "", "", ""));
        }
        return table;
    }

    /** Who was marked by the machine already is not written down a second time. */
    private NativeTableRow row(Line line) {
        var number = line.number();
        return cells(number == null ? "" : number.toString(), line.name(), time(line.came()), time(line.left()));
    }

    private String time(@Nullable Instant at) {
        return at == null ? "" : times.time(at);
    }

    private NativeTableRow cells(String... texts) {
        var row = new NativeTableRow();
        for (int n = 0; n < columns.size(); n++) {
            row.add(new NativeTableCell(texts[n]));
        }
        return row;
    }
}
