package fi.jelppi.jobs.sheet;

import fi.jelppi.jobs.sheet.Sheet.Row;
import fi.jelppi.jobs.sheet.UnreadableSheetException.Kind;
import java.util.ArrayList;
import java.util.List;

/** Takes row after row of a file, tidied, and stops where no table goes on. */
final class RowCollector {

    static final int MOST_COLUMNS = 100;

    private final List<Row> rows = new ArrayList<>();

    /** Empty ones are left out. */
    void add(int number, List<String> cells) throws UnreadableSheetException {
        var tidy = new ArrayList<>(cells.stream().map(CellText::tidy).toList());
        while (!tidy.isEmpty() && tidy.getLast().isEmpty()) {
            tidy.removeLast();
        }
        if (tidy.size() > MOST_COLUMNS) {
            throw new UnreadableSheetException(Kind.TOO_MANY_COLUMNS, MOST_COLUMNS);
        }
        if (rows.size() > Sheet.MOST_ROWS + Sheet.FIRST_ROWS) {
            throw new UnreadableSheetException(Kind.TOO_MANY_ROWS, Sheet.MOST_ROWS);
        }
        if (!tidy.isEmpty()) {
            rows.add(new Row(number, List.copyOf(tidy)));
        }
    }

    List<Row> rows() {
        return rows;
    }
}
