package fi.jelppi.checkin.list;

import fi.jelppi.checkin.list.ListDocument.Column;
import fi.jelppi.checkin.list.ListDocument.Fact;
import fi.jelppi.checkin.list.ListDocument.Figure;
import fi.jelppi.checkin.list.ListDocument.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** For Excel: text stays text, numbers are numbers that can be added up. One sheet for each list. */
public final class ListXlsx {

    private static final int WIDTH = 110;
    private static final int LONGEST_NAME = 31;

    private ListXlsx() {}

    /** @param name of the sheet, which Excel wants short and without some characters */
    public record Sheet(String name, ListDocument list) {}

    public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Jelppi", "1.0")) {
            for (int i = 0; i < sheets.size(); i++) {
                var sheet = sheets.get(i);
                write(sheet.list(), workbook.newWorksheet(name(sheet.name(), i)));
            }
        }
    }

    private static String name(String wanted, int number) {
        String clean = (number + 1) + " " + wanted.replaceAll("[\\\\/*?:\\[\\]']", " ");
        return clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean;
    }

    private static void write(ListDocument list, Worksheet sheet) {
        int row = 0;
        sheet.value(row, 0, list.title());
        sheet.style(row++, 0).bold().set();
        for (Fact fact : list.facts()) {
            sheet.value(row, 0, fact.label());
            sheet.value(row++, 1, fact.value());
        }
        row = figures(list.facts(), sheet, row);
        sheet.value(row++, 0, list.signature());
        row = table(list, sheet, row + 1);
        if (!list.notes().isEmpty()) {
            sheet.value(++row, 0, list.notesTitle());
            sheet.style(row, 0).bold().set();
        }
        for (String note : list.notes()) {
            sheet.value(++row, 0, note);
        }
    }

    /** A table of the facts that have numbers, a line each; nothing where there are none. */
    private static int figures(List<Fact> facts, Worksheet sheet, int first) {
        List<Fact> some = facts.stream().filter(it -> !it.figures().isEmpty()).toList();
        if (some.isEmpty()) {
            return first;
        }
        List<String> titles = some.stream()
                .flatMap(it -> it.figures().stream().map(Figure::title))
                .distinct()
                .toList();
        int row = first + 1;
        for (int i = 0; i < titles.size(); i++) {
            sheet.value(row, i + 1, titles.get(i));
            sheet.style(row, i + 1).bold().set();
        }
        for (Fact fact : some) {
            sheet.value(++row, 0, fact.label());
            for (Figure figure : fact.figures()) {
                sheet.value(row, titles.indexOf(figure.title()) + 1, figure.number());
            }
        }
        return row + 2;
    }

    private static int table(ListDocument list, Worksheet sheet, int first) {
        List<Column> columns = list.columns();
        float shares = (float) columns.stream().mapToDouble(Column::share).sum();
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, Math.max(10, WIDTH * columns.get(i).share() / shares));
            sheet.value(first, i, columns.get(i).title());
            sheet.style(first, i).bold().set();
        }
        int row = first;
        for (List<String> cells : list.rows()) {
            row++;
            for (int i = 0; i < cells.size(); i++) {
                value(sheet, row, i, columns.get(i).kind(), cells.get(i));
            }
        }
        return row + 1;
    }

    private static void value(Worksheet sheet, int row, int column, Kind kind, String cell) {
        if (kind == Kind.NUMBER && cell.matches("\\d{1,9}(\\.\\d{1,2})?")) {
            sheet.value(row, column, new BigDecimal(cell));
        } else if (!cell.isEmpty()) {
            sheet.value(row, column, cell);
        }
    }
}
