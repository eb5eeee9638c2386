package fi.jelppi.jobs.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.jelppi.jobs.sheet.SheetImports;
import fi.jelppi.jobs.source.ImportRun;
import fi.jelppi.jobs.source.Imports;
import fi.jelppi.security.Role;
import fi.jelppi.shared.JelppiProperties;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What came of reading the sources of vacancies: how many, what was refused and why, and what to do. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME})
class SourcesView extends Div implements HasDynamicTitle {

    private final Imports imports;
    private final SheetImports sheets;
    private final JelppiProperties properties;
    private final Grid<ImportRun> grid = new Grid<>();
    private Map<String, String> names = Map.of();

    SourcesView(Imports imports, SheetImports sheets, JelppiProperties properties) {
        this.imports = imports;
        this.sheets = sheets;
        this.properties = properties;
        addClassName("desk-page");
        add(head());
        add(new Paragraph(getTranslation("jobs.desk.sources.lead")));
        if (!imports.isTyomarkkinatoriOn()) {
            add(new Paragraph(getTranslation("jobs.desk.sources.off")));
        }
        add(list(), new PagesPart(imports, this::refresh));
        refresh();
    }

    private Component head() {
        var head = new Div(new H1(getTranslation("jobs.desk.sources")));
        head.addClassName("desk-head");
        var now = new Button(getTranslation("jobs.desk.sources.now"), click -> {
            imports.runSoon();
            Notification.show(getTranslation("jobs.desk.sources.soon"));
        });
        head.add(new Anchor(JobDesk.SHEETS, getTranslation("jobs.sheet.open")));
        head.add(now, new Button(getTranslation("jobs.desk.sources.refresh"), click -> refresh()));
        return head;
    }

    private Component list() {
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("jobs.desk.sources"));
        grid.setEmptyStateText(getTranslation("jobs.desk.sources.none"));
        grid.addColumn(run -> time(run.started())).setHeader(getTranslation("jobs.desk.sources.started"));
        grid.addColumn(run -> name(run.source())).setHeader(getTranslation("jobs.desk.sources.source"));
        grid.addComponentColumn(this::outcome)
                .setHeader(getTranslation("jobs.desk.sources.outcome"))
                .setFlexGrow(3);
        number("lines", run -> run.figures().lines());
        number("added", run -> run.figures().added());
        number("changed", run -> run.figures().changed());
        number("same", run -> run.figures().same());
        number("removed", run -> run.figures().removed());
        grid.addComponentColumn(this::rejected)
                .setHeader(getTranslation("jobs.desk.sources.rejected"))
                .setAutoWidth(true);
        return grid;
    }

    private interface Figure {
        int of(ImportRun run);
    }

    private void number(String key, Figure figure) {
        grid.addColumn(figure::of)
                .setHeader(getTranslation("jobs.desk.sources." + key))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Span outcome(ImportRun run) {
        var outcome = Objects.requireNonNullElse(run.outcome(), "running");
        var badge = new Span(getTranslation("jobs.desk.outcome." + outcome));
        badge.addClassNames("badge", outcome.equals(ImportRun.DONE) ? "ok" : "warn");
        return badge;
    }

    private Component rejected(ImportRun run) {
        int many = run.figures().rejected();
        if (many == 0) {
            return new Span("0");
        }
        var button = new Button(getTranslation("jobs.desk.sources.why", many), click -> explain(run));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void explain(ImportRun run) {
        var list = new UnorderedList();
        imports.rejections(run.id())
                .forEach(no -> list.add(new ListItem(getTranslation(
                        "jobs.desk.sources.line",
                        Integer.toString(no.line()),
                        Objects.requireNonNullElse(no.externalId(), "–"),
                        getTranslation("jobs.desk.rejection." + no.reason())))));
        var dialog = new Dialog(getTranslation("jobs.desk.sources.rejected"));
        dialog.add(list);
        dialog.getFooter().add(new Button(getTranslation("shared.close"), click -> dialog.close()));
        dialog.open();
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofPattern(
                        getTranslation("shared.format.day"),
                        Locale.of(getLocale().getLanguage()))
                .format(at.atZone(properties.zone()));
    }

    /** Of one that is gone its code is left. */
    private String name(String source) {
        return source.equals(Imports.TYOMARKKINATORI)
                ? getTranslation("jobs.desk.sources.tyomarkkinatori")
                : names.getOrDefault(source, source);
    }

    private void refresh() {
        names = new HashMap<>();
        imports.pages().forEach(page -> names.put(page.code(), page.name()));
        sheets.sources().forEach(sheet -> names.put(sheet.code(), sheet.name()));
        grid.setItems(imports.runs());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("jobs.desk.sources") + " · JELPPI";
    }
}
