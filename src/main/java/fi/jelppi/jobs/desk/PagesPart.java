package fi.jelppi.jobs.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.jobs.source.Imports;
import fi.jelppi.jobs.source.SourcePage;

/** The pages of others whose vacancies are taken: add one, take one away. */
class PagesPart extends Div {

    private final Imports imports;
    private final Runnable onRead;
    private final Grid<SourcePage> grid = new Grid<>();

    /** @param onRead a file was read */
    PagesPart(Imports imports, Runnable onRead) {
        this.imports = imports;
        this.onRead = onRead;
        var add = new Button(
                getTranslation("jobs.desk.pages.add"), click -> new PageDialog(imports, this::refresh).open());
        var head = new Div(new H2(getTranslation("jobs.desk.pages")), add);
        head.addClassName("desk-head");
        add(head, new Paragraph(getTranslation("jobs.desk.pages.lead")), list());
        refresh();
    }

    private Grid<SourcePage> list() {
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("jobs.desk.pages"));
        grid.setEmptyStateText(getTranslation("jobs.desk.pages.none"));
        grid.addColumn(SourcePage::name).setHeader(getTranslation("jobs.desk.pages.name"));
        grid.addColumn(SourcePage::address)
                .setHeader(getTranslation("jobs.desk.pages.address"))
                .setFlexGrow(2);
        grid.addColumn(page -> getTranslation(page.format().textKey()))
                .setHeader(getTranslation("jobs.desk.pages.format"));
        grid.addComponentColumn(this::actions)
                .setKey("actions")
                .setHeader(getTranslation("jobs.desk.column.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        return grid;
    }

    private Div actions(SourcePage page) {
        var read = new Button(
                getTranslation("jobs.desk.pages.file"), click -> new PageFileDialog(imports, page, onRead).open());
        read.setAriaLabel(getTranslation("jobs.desk.pages.file.of", page.name()));
        read.addThemeVariants(ButtonVariant.SMALL);
        var actions = new Div(read, takeAway(page));
        actions.addClassName("desk-actions");
        return actions;
    }

    private Button takeAway(SourcePage page) {
        var button = new Button(getTranslation("jobs.desk.pages.remove"), click -> ask(page));
        button.setAriaLabel(getTranslation("jobs.desk.pages.remove.of", page.name()));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void ask(SourcePage page) {
        var dialog = new ConfirmDialog(
                getTranslation("jobs.desk.pages.remove.title", page.name()),
                getTranslation("jobs.desk.pages.remove.text"),
                getTranslation("jobs.desk.pages.remove"),
                confirmed -> {
                    imports.remove(page);
                    refresh();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("desk.cancel"));
        dialog.open();
    }

    private void refresh() {
        grid.setItems(imports.pages());
    }
}
