package fi.jelppi.support.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.jelppi.security.Role;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.support.SupportLine;
import fi.jelppi.support.SupportLines;
import fi.jelppi.support.SupportLines.Editable;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Crisis and support lines: what kiosks show, from which source, and when somebody last looked. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME})
class SupportLinesView extends Div implements HasDynamicTitle {

    /** Numbers and hours change; what is older than this is worth a look. */
    private static final int FRESH_MONTHS = 6;

    private final SupportLines lines;
    private final LocalDate today;
    private final Grid<Editable> grid = new Grid<>();

    SupportLinesView(SupportLines lines, Clock clock, JelppiProperties properties) {
        this.lines = lines;
        this.today = LocalDate.now(clock.withZone(properties.zone()));
        addClassName("desk-page");
        add(head(), new Paragraph(getTranslation("support.desk.lines.lead")), list());
        refresh();
    }

    private Component head() {
        var add = new Button(getTranslation("support.desk.lines.add"), click -> edit(null));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var head = new Div(new H1(getTranslation("support.lines.title")), add);
        head.addClassName("desk-head");
        return head;
    }

    private Component list() {
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("support.lines.title"));
        grid.addColumn(row -> row.line().finnish().name()).setHeader(getTranslation("support.desk.lines.name"));
        grid.addColumn(row -> where(row.line())).setHeader(getTranslation("support.desk.lines.where"));
        grid.addComponentColumn(row -> source(row.line())).setHeader(getTranslation("support.desk.lines.source"));
        grid.addComponentColumn(row -> checked(row.line()))
                .setKey("checked")
                .setHeader(getTranslation("support.desk.lines.checked"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::actions)
                .setKey("actions")
                .setHeader(getTranslation("support.desk.lines.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        return grid;
    }

    private static String where(SupportLine line) {
        return line.phone() != null ? line.phone().value() : String.valueOf(line.web());
    }

    private static Anchor source(SupportLine line) {
        var link = new Anchor(line.source().address().toString(), line.source().name());
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private Span checked(SupportLine line) {
        var day = DateTimeFormatter.ofPattern(
                        getTranslation("shared.format.date"),
                        Locale.of(getLocale().getLanguage()))
                .format(line.checked());
        boolean stale = line.checked().isBefore(today.minusMonths(FRESH_MONTHS));
        var badge = new Span(stale ? getTranslation("support.desk.lines.stale", day) : day);
        badge.addClassNames("badge", stale ? "warn" : "quiet");
        return badge;
    }

    private Div actions(Editable row) {
        var name = row.line().finnish().name();
        var actions = new Div(
                button("support.desk.lines.change", name, () -> edit(row)),
                button("support.desk.lines.remove", name, () -> ask(row)));
        actions.addClassName("desk-actions");
        return actions;
    }

    private Button button(String key, String name, Runnable work) {
        var button = new Button(getTranslation(key), click -> work.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + name);
        return button;
    }

    private void edit(@Nullable Editable row) {
        new LineDialog(lines, row, today, this::refresh).open();
    }

    private void ask(Editable row) {
        var dialog = new ConfirmDialog(
                getTranslation(
                        "support.desk.lines.remove.title", row.line().finnish().name()),
                getTranslation("support.desk.lines.remove.text"),
                getTranslation("support.desk.lines.remove"),
                confirm -> {
                    lines.remove(row.line().id());
                    refresh();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("desk.cancel"));
        dialog.open();
    }

    private void refresh() {
        grid.setItems(lines.editable());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("support.lines.title") + " · JELPPI";
    }
}
