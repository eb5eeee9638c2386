package fi.jelppi.jobs.desk.sheet;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.jobs.sheet.Sheet;

/** The first rows of a file as they were read: whether letters and columns are right shows at a glance. */
class FirstRows extends Div {

    private static final int SHOWN = 5;
    private static final int LONGEST = 60;

    FirstRows(Sheet sheet) {
        int rows = sheet.rows().size();
        add(new Paragraph(
                sheet.tab() == null
                        ? getTranslation("jobs.sheet.rows", rows)
                        : getTranslation("jobs.sheet.rows.of-tab", rows, sheet.tab())));
        add(grid(sheet));
        addClassName("desk-form");
    }

    private Grid<Sheet.Row> grid(Sheet sheet) {
        var grid = new Grid<Sheet.Row>();
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("jobs.sheet.first-rows"));
        for (int i = 0; i < sheet.headings().size(); i++) {
            int column = i;
            grid.addColumn(row -> cut(row.cell(column)))
                    .setHeader(ColumnName.of(this, sheet, column))
                    .setWidth("150px")
                    .setFlexGrow(1);
        }
        grid.setItems(sheet.rows().stream().limit(SHOWN).toList());
        return grid;
    }

    private static String cut(String cell) {
        return cell.length() > LONGEST ? cell.substring(0, LONGEST) + "…" : cell;
    }
}
