package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import fi.jelppi.checkin.list.ListDocument;
import java.util.ArrayList;
import java.util.List;

/** The table of a list as it stands in its files. */
class ListGrid extends Grid<ListGrid.Row> {

    /** @param number tells two equal rows apart */
    record Row(int number, List<String> cells) {}

    ListGrid(ListDocument list) {
        addClassName("attendance-grid");
        setAriaLabel(list.title());
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(getTranslation("checkin.desk.list.none"));
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        for (int i = 0; i < list.columns().size(); i++) {
            int column = i;
            ListDocument.Column of = list.columns().get(i);
            addColumn(row -> row.cells().get(column)).setHeader(of.title()).setFlexGrow(Math.round(of.share()));
        }
        List<Row> rows = new ArrayList<>();
        list.rows().forEach(cells -> rows.add(new Row(rows.size(), cells)));
        setItems(rows);
    }
}
