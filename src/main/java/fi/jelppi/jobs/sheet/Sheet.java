package fi.jelppi.jobs.sheet;

import fi.jelppi.jobs.sheet.UnreadableSheetException.Kind;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a file says: its headings and the rows below.
 *
 * @param headings as they stand there; a column without one has an empty one
 * @param rows without those that are empty
 * @param form of a text file; null for Excel
 * @param tab name of Excel's sheet; null for a text file
 */
public record Sheet(
        List<String> headings,
        List<Row> rows,
        @Nullable TextForm form,
        @Nullable String tab) {

    public static final int MOST_ROWS = 20_000;

    /** Headings are looked for in so many rows: some files begin with a title. */
    static final int FIRST_ROWS = 10;

    /**
     * @param number as a spreadsheet counts it, from 1 on
     * @param cells as text, without those that are empty at the end
     */
    public record Row(int number, List<String> cells) {

        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** Headings are the row, among the first ones, of which most words are known; or the first one. */
    static Sheet of(List<Row> all, @Nullable TextForm form, @Nullable String tab) throws UnreadableSheetException {
        if (all.isEmpty()) {
            throw new UnreadableSheetException(Kind.EMPTY);
        }
        int best = 0;
        for (int i = 1; i < Math.min(FIRST_ROWS, all.size()); i++) {
            if (known(all.get(i)) > known(all.get(best))) {
                best = i;
            }
        }
        var rows = all.subList(best + 1, all.size());
        if (rows.isEmpty()) {
            throw new UnreadableSheetException(Kind.EMPTY);
        }
        if (rows.size() > MOST_ROWS) {
            throw new UnreadableSheetException(Kind.TOO_MANY_ROWS, MOST_ROWS);
        }
        int width = all.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var headings = IntStream.range(0, width).mapToObj(all.get(best)::cell).toList();
        return new Sheet(headings, List.copyOf(rows), form, tab);
    }

    private static long known(Row row) {
        return row.cells().stream()
                .map(SheetField::of)
                .filter(field -> field != SheetField.UNUSED)
                .distinct()
                .count();
    }
}
