package fi.jelppi.jobs.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.jelppi.jobs.Merges;
import fi.jelppi.jobs.Vacancies;
import fi.jelppi.jobs.VacancyFilter;
import fi.jelppi.jobs.VacancyFilter.State;
import fi.jelppi.jobs.VacancyInput;
import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.security.CurrentUser;
import fi.jelppi.security.Role;
import fi.jelppi.shared.JelppiProperties;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;

/** Every vacancy that central knows: find it, hide it, say better what its source says; write one of our own. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME, Role.COACH_NAME})
class JobsView extends Div implements HasDynamicTitle {

    private final JobRows rows;
    private final CurrentUser user;
    private final URI site;
    private final TextField search = new TextField();
    private final Select<VacancyKind> kind = new Select<>();
    private final Select<State> state = new Select<>();
    private final JobGrid grid;

    JobsView(
            JobRows rows,
            Vacancies vacancies,
            OwnVacancies own,
            Merges merges,
            CurrentUser user,
            JelppiProperties properties) {
        this.rows = rows;
        this.user = user;
        this.site = properties.publicBaseUrl();
        grid = new JobGrid(rows, new JobActions(rows, vacancies, own, merges, user), properties);
        grid.setItems(
                query -> rows.page(filter(), query.getOffset(), query.getLimit()).stream(),
                query -> rows.count(filter()));
        addClassName("event-page");
        add(head(), filters(), grid);
    }

    private Component head() {
        var add = new Button(getTranslation("jobs.desk.add"), click -> grid.write(null));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var walls = new Button(getTranslation("jobs.featured.walls"), click -> new WallsDialog(rows, site).open());
        var locale = getLocale();
        var file = new FiguresFile(rows, key -> getTranslation(locale, key));
        var figures = new Anchor(file.csv(), AttachmentType.DOWNLOAD, getTranslation("jobs.figures.csv"));
        var head = new Div(new H1(getTranslation("jobs.desk.title")), figures, walls, add);
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
                one -> one == null ? getTranslation("jobs.desk.all") : getTranslation(JobGrid.stateKey(one)));
        search.addValueChangeListener(change -> grid.refresh());
        kind.addValueChangeListener(change -> grid.refresh());
        state.addValueChangeListener(change -> grid.refresh());
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

    private VacancyFilter filter() {
        return new VacancyFilter(search.getValue(), kind.getValue(), null, state.getValue());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("jobs.desk.title") + " · JELPPI";
    }
}
