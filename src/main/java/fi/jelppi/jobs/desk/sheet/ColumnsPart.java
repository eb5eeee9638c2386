package fi.jelppi.jobs.desk.sheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import fi.jelppi.jobs.sheet.Columns;
import fi.jelppi.jobs.sheet.Sheet;
import fi.jelppi.jobs.sheet.SheetField;
import java.util.function.Consumer;

/** What each column tells: guessed by its heading, and to be chosen otherwise. */
class ColumnsPart extends Div {

    private static final int LONGEST = 40;

    private final Sheet sheet;
    private final Consumer<Columns> onChange;
    private Columns columns;

    ColumnsPart(Sheet sheet, Columns guessed, Consumer<Columns> onChange) {
        this.sheet = sheet;
        this.columns = guessed;
        this.onChange = onChange;
        addClassName("desk-card");
        var fields = new Div();
        fields.addClassName("sheet-fields");
        for (int i = 0; i < sheet.headings().size(); i++) {
            fields.add(choice(i));
        }
        add(
                new H2(getTranslation("jobs.sheet.columns.title")),
                new Paragraph(getTranslation("jobs.sheet.columns.help")),
                fields);
    }

    private Select<SheetField> choice(int column) {
        var choice = new Select<SheetField>();
        choice.setLabel(ColumnName.of(this, sheet, column));
        choice.setItems(SheetField.values());
        choice.setItemLabelGenerator(field -> getTranslation(field.textKey()));
        choice.setValue(columns.field(column));
        sheet.rows().stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .ifPresent(cell -> choice.setHelperText(getTranslation("jobs.sheet.columns.example", cut(cell))));
        choice.addValueChangeListener(change -> {
            columns = columns.with(column, change.getValue());
            onChange.accept(columns);
        });
        return choice;
    }

    private static String cut(String cell) {
        return cell.length() > LONGEST ? cell.substring(0, LONGEST) + "…" : cell;
    }
}
