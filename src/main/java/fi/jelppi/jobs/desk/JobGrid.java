package fi.jelppi.jobs.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.jobs.StoredVacancy;
import fi.jelppi.jobs.VacancyFilter.State;
import fi.jelppi.jobs.figures.FigureCounts;
import fi.jelppi.shared.JelppiProperties;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The list of vacancies: how each stands, how often it was looked at, and what can be done with it. */
class JobGrid extends Grid<JobRow> {

    private final JobRows rows;
    private final JobActions actions;
    private final JelppiProperties properties;

    JobGrid(JobRows rows, JobActions actions, JelppiProperties properties) {
        this.rows = rows;
        this.actions = actions;
        this.properties = properties;
        columns();
        setSelectionMode(Grid.SelectionMode.NONE);
        setEmptyStateText(getTranslation("jobs.desk.none"));
        getElement().setAttribute("aria-label", getTranslation("jobs.desk.title"));
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        addClassName("event-grid");
    }

    private void columns() {
        addColumn(JobRow::title)
                .setHeader(getTranslation("jobs.desk.column.title"))
                .setWidth("150px")
                .setFlexGrow(3);
        addColumn(row -> row.vacancy().shown().employer().name())
                .setHeader(getTranslation("jobs.desk.column.employer"))
                .setWidth("130px")
                .setFlexGrow(2);
        addColumn(row -> getTranslation(row.vacancy().shown().kind().textKey()))
                .setHeader(getTranslation("jobs.desk.kind"))
                .setWidth("110px")
                .setFlexGrow(0);
        addColumn(this::closes)
                .setHeader(getTranslation("jobs.desk.column.closes"))
                .setWidth("135px")
                .setFlexGrow(0);
        addColumn(row -> row.vacancy().shown().source().attribution())
                .setHeader(getTranslation("jobs.desk.column.source"))
                .setWidth("125px")
                .setFlexGrow(1);
        addComponentColumn(this::badge)
                .setHeader(getTranslation("jobs.desk.state"))
                .setWidth("120px")
                .setFlexGrow(0);
        addComponentColumn(this::figures)
                .setKey("figures")
                .setHeader(getTranslation("jobs.figures.column"))
                .setWidth("115px")
                .setFlexGrow(0);
        addComponentColumn(row -> actions.of(row, this))
                .setKey("actions")
                .setFrozenToEnd(true)
                .setHeader(getTranslation("jobs.desk.column.actions"))
                .setWidth("160px")
                .setFlexGrow(0);
    }

    private String closes(JobRow row) {
        var closes = row.vacancy().shown().schedule().closes();
        return closes == null
                ? getTranslation("jobs.desk.open-ended")
                : day(LocalDate.ofInstant(closes.minusSeconds(1), properties.zone()));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(
                        getTranslation("shared.format.date"),
                        Locale.of(getLocale().getLanguage()))
                .format(day);
    }

    private Component figures(JobRow row) {
        var counts = row.counts();
        if (counts.equals(FigureCounts.NONE)) {
            return new Span("–");
        }
        var button = JobActions.button(
                counts.opened() + " / " + counts.listed() + " / " + counts.taken(),
                row,
                () -> new FiguresDialog(rows, row).open());
        button.setAriaLabel(
                getTranslation("jobs.figures.line", row.title(), counts.opened(), counts.listed(), counts.taken()));
        return button;
    }

    private static State stateOf(StoredVacancy row) {
        return row.hidden() ? State.HIDDEN : row.published() ? State.SHOWN : State.ENDED;
    }

    static String stateKey(State state) {
        return "jobs.desk.state." + state.name().toLowerCase(Locale.ROOT);
    }

    private Div badge(JobRow row) {
        var badge = new Span(getTranslation(stateKey(stateOf(row.vacancy()))));
        badge.addClassNames("badge", row.vacancy().published() ? "ok" : "quiet");
        var badges = new Div(badge);
        var mark = row.mark();
        if (mark != null) {
            badges.add(new Span(getTranslation("jobs.featured.until.day", day(mark.until()))));
        }
        badges.addClassName("desk-actions");
        return badges;
    }

    /** @param row null for a new one */
    void write(@Nullable StoredVacancy row) {
        actions.write(row, this);
    }

    void refresh() {
        getDataProvider().refreshAll();
    }
}
