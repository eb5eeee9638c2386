package fi.jelppi.jobs.desk.voucher;

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
import fi.jelppi.jobs.voucher.VoucherTerms;
import fi.jelppi.jobs.voucher.Vouchers;
import fi.jelppi.jobs.voucher.Vouchers.Editable;
import fi.jelppi.security.Role;
import fi.jelppi.shared.JelppiProperties;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Terms of the voucher: what kiosks judge by, from which source, and whether they are of the coming summer. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME})
class VoucherTermsView extends Div implements HasDynamicTitle {

    private final Vouchers vouchers;
    private final LocalDate today;
    private final Grid<Editable> grid = new Grid<>();

    VoucherTermsView(Vouchers vouchers, Clock clock, JelppiProperties properties) {
        this.vouchers = vouchers;
        this.today = LocalDate.now(clock.withZone(properties.zone()));
        addClassName("desk-page");
        add(head(), new Paragraph(getTranslation("jobs.voucher.desk.lead")), list());
        refresh();
    }

    private Component head() {
        var add = new Button(
                getTranslation("jobs.voucher.desk.add"), click -> TermsDialog.add(vouchers, today, this::refresh));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var head = new Div(new H1(getTranslation("jobs.voucher.desk.title")), add);
        head.addClassName("desk-head");
        return head;
    }

    private Component list() {
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(getTranslation("jobs.voucher.desk.none"));
        grid.getElement().setAttribute("aria-label", getTranslation("jobs.voucher.desk.title"));
        grid.addColumn(row -> row.terms().area()).setHeader(getTranslation("jobs.voucher.desk.area"));
        grid.addComponentColumn(row -> year(row.terms()))
                .setKey("year")
                .setHeader(getTranslation("jobs.voucher.desk.year"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> getTranslation(
                        "jobs.voucher.desk.of-wage",
                        row.terms().amount().percent(),
                        Integer.toString(row.terms().amount().mostEuros())))
                .setHeader(getTranslation("jobs.voucher.desk.amount"));
        grid.addComponentColumn(row -> source(row.terms())).setHeader(getTranslation("jobs.voucher.desk.source"));
        grid.addColumn(row -> day(row.terms().checked()))
                .setHeader(getTranslation("jobs.voucher.desk.checked"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::actions)
                .setKey("actions")
                .setHeader(getTranslation("jobs.voucher.desk.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        return grid;
    }

    /** Terms of another summer make every answer at the kiosks "ask". */
    private Span year(VoucherTerms terms) {
        var year = Integer.toString(terms.year());
        boolean current = terms.isFor(today);
        var badge = new Span(current ? year : getTranslation("jobs.voucher.desk.other-year", year));
        badge.addClassNames("badge", current ? "quiet" : "warn");
        return badge;
    }

    private static Anchor source(VoucherTerms terms) {
        var link =
                new Anchor(terms.source().address().toString(), terms.source().name());
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(
                        getTranslation("shared.format.date"),
                        Locale.of(getLocale().getLanguage()))
                .format(day);
    }

    private Div actions(Editable row) {
        var actions = new Div(
                button("jobs.voucher.desk.change", row, () -> TermsDialog.change(vouchers, row, today, this::refresh)),
                button("jobs.voucher.desk.copy", row, () -> TermsDialog.next(vouchers, row, today, this::refresh)),
                button("jobs.voucher.desk.remove", row, () -> ask(row)));
        actions.addClassName("desk-actions");
        return actions;
    }

    private Button button(String key, Editable row, Runnable work) {
        var button = new Button(getTranslation(key), click -> work.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + name(row));
        return button;
    }

    private static String name(Editable row) {
        return row.terms().area() + " " + row.terms().year();
    }

    private void ask(Editable row) {
        var dialog = new ConfirmDialog(
                getTranslation("jobs.voucher.desk.remove.title", name(row)),
                getTranslation("jobs.voucher.desk.remove.text"),
                getTranslation("jobs.voucher.desk.remove"),
                confirm -> {
                    vouchers.remove(row.terms().id());
                    refresh();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("desk.cancel"));
        dialog.open();
    }

    private void refresh() {
        grid.setItems(vouchers.editable());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("jobs.voucher.desk.title") + " · JELPPI";
    }
}
