package fi.jelppi.jobs.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.jelppi.jobs.Merges;
import fi.jelppi.jobs.StoredVacancy;
import fi.jelppi.jobs.Vacancies;
import fi.jelppi.jobs.VacancyFilter;
import fi.jelppi.jobs.VacancyFilter.State;
import fi.jelppi.jobs.VacancyInput;
import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.security.CurrentUser;
import fi.jelppi.security.Role;
import fi.jelppi.shared.JelppiProperties;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Every vacancy that central knows: find it, hide it, say better what its source says; write one of our own. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME, Role.COACH_NAME})
class JobsView extends Div implements HasDynamicTitle {

    private final Vacancies vacancies;
    private final OwnVacancies own;
    private final Merges merges;
    private final CurrentUser user;
    private final JelppiProperties properties;
    private final TextField search = new TextField();
    private final Select<VacancyKind> kind = new Select<>();
    private final Select<State> state = new Select<>();
    private final Grid<StoredVacancy> grid = new Grid<>();

    JobsView(Vacancies vacancies, OwnVacancies own, Merges merges, CurrentUser user, JelppiProperties properties) {
        this.vacancies = vacancies;
        this.own = own;
        this.merges = merges;
        this.user = user;
        this.properties = properties;
        addClassName("event-page");
        add(head(), filters(), table());
    }

    private Component head() {
        var add = new Button(getTranslation("jobs.desk.add"), click -> write(null));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var head = new Div(new H1(getTranslation("jobs.desk.title")), add);
        if (user.has(Role.ADMIN) || user.has(Role.COORDINATOR)) {
            head.add(new Anchor(JobDesk.SHEETS, getTranslation("jobs.sheet.open")));
        }
        head.addClassName("event-head");
        return head;
    }

    private Component filters() {
        search.setLabel(getTranslation("jobs.desk.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setMaxLength(VacancyInput.LONGEST_LINE);
        choose(kind, "jobs.desk.kind", VacancyKind.values());
        kind.setItemLabelGenerator(one -> getTranslation(one == null ? "jobs.desk.all" : one.textKey()));
        choose(state, "jobs.desk.state", State.values());
        state.setItemLabelGenerator(
                one -> one == null ? getTranslation("jobs.desk.all") : getTranslation(stateKey(one)));
        search.addValueChangeListener(change -> refresh());
        kind.addValueChangeListener(change -> refresh());
        state.addValueChangeListener(change -> refresh());
        var filters = new Div(search, kind, state);
        filters.addClassName("event-filters");
        return filters;
    }

    @SafeVarargs
    private <T> void choose(Select<T> select, String key, T... items) {
        select.setLabel(getTranslation(key));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("jobs.desk.all"));
    }

    private Component table() {
        grid.addColumn(row -> row.shown().title())
                .setHeader(getTranslation("jobs.desk.column.title"))
                .setWidth("180px")
                .setFlexGrow(3);
        grid.addColumn(row -> row.shown().employer().name())
                .setHeader(getTranslation("jobs.desk.column.employer"))
                .setWidth("170px")
                .setFlexGrow(2);
        grid.addColumn(row -> getTranslation(row.shown().kind().textKey()))
                .setHeader(getTranslation("jobs.desk.kind"))
                .setWidth("130px")
                .setFlexGrow(0);
        grid.addColumn(this::closes)
                .setHeader(getTranslation("jobs.desk.column.closes"))
                .setWidth("130px")
                .setFlexGrow(0);
        grid.addColumn(row -> row.shown().source().attribution())
                .setHeader(getTranslation("jobs.desk.column.source"))
                .setWidth("130px")
                .setFlexGrow(1);
        grid.addComponentColumn(this::badge)
                .setHeader(getTranslation("jobs.desk.state"))
                .setWidth("110px")
                .setFlexGrow(0);
        grid.addComponentColumn(this::actions)
                .setKey("actions")
                .setHeader(getTranslation("jobs.desk.column.actions"))
                .setWidth("200px")
                .setFlexGrow(0);
        grid.setItems(
                query -> vacancies.page(filter(), query.getOffset(), query.getLimit()).stream(),
                query -> vacancies.count(filter()));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(getTranslation("jobs.desk.none"));
        grid.getElement().setAttribute("aria-label", getTranslation("jobs.desk.title"));
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("event-grid");
        return grid;
    }

    private VacancyFilter filter() {
        return new VacancyFilter(search.getValue(), kind.getValue(), null, state.getValue());
    }

    private String closes(StoredVacancy row) {
        var closes = row.shown().schedule().closes();
        return closes == null
                ? getTranslation("jobs.desk.open-ended")
                : DateTimeFormatter.ofPattern(
                                getTranslation("shared.format.date"),
                                Locale.of(getLocale().getLanguage()))
                        .format(LocalDate.ofInstant(closes.minusSeconds(1), properties.zone()));
    }

    private static State stateOf(StoredVacancy row) {
        return row.hidden() ? State.HIDDEN : row.published() ? State.SHOWN : State.ENDED;
    }

    private static String stateKey(State state) {
        return "jobs.desk.state." + state.name().toLowerCase(Locale.ROOT);
    }

    private Span badge(StoredVacancy row) {
        var badge = new Span(getTranslation(stateKey(stateOf(row))));
        badge.addClassNames("badge", row.published() ? "ok" : "quiet");
        return badge;
    }

    private Div actions(StoredVacancy row) {
        var actions = new Div(
                row.hidden()
                        ? action(getTranslation("jobs.desk.show"), row, () -> decided(vacancies.show(row)))
                        : action(getTranslation("jobs.desk.hide"), row, () -> decided(vacancies.hide(row))),
                own.isOwn(row)
                        ? action(getTranslation("jobs.desk.change"), row, () -> write(row))
                        : action(
                                getTranslation("jobs.desk.correct"),
                                row,
                                () -> new CorrectionDialog(vacancies, row, this::refresh).open()));
        if (row.records() > 1) {
            actions.add(action(
                    getTranslation("jobs.duplicate.open", row.records()),
                    row,
                    () -> new PartsDialog(merges, user.get().id(), row, this::refresh).open()));
        }
        actions.addClassName("desk-actions");
        return actions;
    }

    private Button action(String label, StoredVacancy row, Runnable work) {
        var button = new Button(label, click -> work.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(label + ": " + row.shown().title());
        return button;
    }

    private void decided(boolean saved) {
        if (!saved) {
            Notification.show(getTranslation("jobs.desk.conflict"));
        }
        refresh();
    }

    private void write(@Nullable StoredVacancy row) {
        new VacancyDialog(own, row, this::refresh).open();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("jobs.desk.title") + " · JELPPI";
    }
}
