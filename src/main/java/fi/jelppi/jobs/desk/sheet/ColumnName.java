package fi.jelppi.jobs.desk.sheet;

import com.vaadin.flow.component.Component;
import fi.jelppi.jobs.sheet.Sheet;

/** What a column is called: by its heading, or by its letter as spreadsheets have it. */
final class ColumnName {

    private static final int LETTERS = 26;

    private ColumnName() {}

    static String of(Component screen, Sheet sheet, int column) {
        var heading = sheet.headings().get(column);
        return heading.isEmpty() ? screen.getTranslation("jobs.sheet.column", letters(column)) : heading;
    }

    /** {@code A} to {@code Z}, then {@code AA}. */
    static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
