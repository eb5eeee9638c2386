package fi.jelppi.event.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fi.jelppi.event.CsvImport.BadLine;
import fi.jelppi.event.CsvImport.Reading.Preview;
import fi.jelppi.event.PersonInput.Field;
import fi.jelppi.participant.Person;
import java.util.Objects;
import java.util.stream.Stream;

/** What a file would bring, and every line that would stay out with its reason. */
class ImportPreview extends Div {

    ImportPreview(Preview preview) {
        add(new H2(getTranslation("event.import.preview", preview.good(), preview.bad())));
        if (!preview.ignoredColumns().isEmpty()) {
            add(new Paragraph(getTranslation("event.import.ignored", String.join(", ", preview.ignoredColumns()))));
        }
        if (!preview.firstGood().isEmpty()) {
            add(new Paragraph(getTranslation("event.import.first")), table(preview));
        }
        if (preview.bad() > 0) {
            add(new H2(getTranslation("event.import.bad-lines")), badLines(preview));
        }
    }

    private Component table(Preview preview) {
        var table = new NativeTable();
        table.addClassName("event-table");
        var header = new NativeTableRow();
        for (Field field : Field.values()) {
            header.add(new NativeTableHeaderCell(getTranslation("event.person." + field.code())));
        }
        table.getHead().add(header);
        preview.firstGood().forEach(person -> table.getBody().add(row(person)));
        return table;
    }

    private static NativeTableRow row(Person person) {
        var row = new NativeTableRow();
        Stream.of(
                        person.givenName(),
                        person.familyName(),
                        person.birthYear(),
                        person.village(),
                        person.email(),
                        person.phone())
                .map(value -> new NativeTableCell(Objects.toString(value, "")))
                .forEach(row::add);
        return row;
    }

    private Component badLines(Preview preview) {
        var list = new UnorderedList();
        list.addClassName("event-bad-lines");
        preview.listed().forEach(line -> list.add(new ListItem(text(line))));
        var area = new Div(list);
        if (preview.bad() > preview.listed().size()) {
            area.add(new Paragraph(getTranslation(
                    "event.import.more-bad", preview.bad() - preview.listed().size())));
        }
        return area;
    }

    private String text(BadLine line) {
        var why = getTranslation(line.textKey());
        return line.column().isEmpty()
                ? getTranslation("event.import.bad-line", line.line(), why)
                : getTranslation(
                        "event.import.bad-cell", line.line(), getTranslation("event.person." + line.column()), why);
    }
}
