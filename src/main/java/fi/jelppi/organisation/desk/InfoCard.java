package fi.jelppi.organisation.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A part of what is told about a point: a heading with its button, and lines. */
class InfoCard extends Section {

    /** @param remove takes it away after a question; for a line that cannot go alone, does nothing */
    record Line(String text, Runnable remove) {}

    InfoCard(String titleKey) {
        addClassNames("desk-card", "point-card");
        add(new H2(getTranslation(titleKey)));
    }

    InfoCard button(String key, Runnable open) {
        add(new Button(getTranslation(key), click -> open.run()));
        return this;
    }

    InfoCard text(String text) {
        add(new Paragraph(text));
        return this;
    }

    InfoCard lines(List<String> texts, String noneKey) {
        return texts.isEmpty()
                ? text(getTranslation(noneKey))
                : list(texts.stream().map(ListItem::new).toList());
    }

    InfoCard removable(List<Line> lines, String noneKey) {
        return lines.isEmpty()
                ? text(getTranslation(noneKey))
                : list(lines.stream().map(this::item).toList());
    }

    private InfoCard list(List<ListItem> items) {
        var list = new UnorderedList();
        items.forEach(list::add);
        add(list);
        return this;
    }

    private ListItem item(Line line) {
        var button = new Button(getTranslation("organisation.info.remove"), click -> ask(line));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("organisation.info.remove") + ": " + line.text());
        Component row = new Div(new Span(line.text()), button);
        ((Div) row).addClassName("point-line");
        return new ListItem(row);
    }

    private void ask(Line line) {
        var dialog = new ConfirmDialog(
                getTranslation("organisation.info.remove.title"),
                line.text(),
                getTranslation("organisation.info.remove"),
                confirm -> line.remove().run());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("desk.cancel"));
        dialog.open();
    }
}
