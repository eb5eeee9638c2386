package fi.jelppi.jobs.kiosk;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.jobs.VacancyId;
import fi.jelppi.jobs.search.JobBoard;
import fi.jelppi.jobs.search.JobResult;
import fi.jelppi.jobs.search.JobResult.Hit;
import fi.jelppi.jobs.search.JobSearch;
import fi.jelppi.jobs.search.Reach;
import fi.jelppi.jobs.search.Want;
import fi.jelppi.kiosk.spi.HasPatience;
import fi.jelppi.kiosk.spi.KioskStage;
import fi.jelppi.kiosk.spi.Patience;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.util.List;
import java.util.Objects;

/** What there is, nearest first, with what narrows it beside. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class JobListView extends Section implements HasPatience {

    /** A finger goes through so many before it asks for more. */
    private static final int STEP = 20;

    private final JobBoard board;
    private final JobWords words;
    private final VisitFigures figures;
    private final JobVisit visit = JobVisit.current();
    private final H1 title = new H1();
    private final Paragraph count = new Paragraph();
    private final Aside filters = new Aside();
    private final Div list = new Div();
    private final BigButton own =
            new BigButton("", Look.MAIN, tap -> getUI().ifPresent(ui -> ui.navigate(JobRoutes.OWN)));

    JobListView(JobBoard board, JobWords words, VisitFigures figures) {
        this.board = board;
        this.words = words;
        this.figures = figures;
        addClassName("jobs-page");
        filters.addClassName("job-filters");
        filters.getElement().setAttribute("aria-label", getTranslation("jobs.kiosk.refine"));
        list.addClassName("job-list");
        count.addClassName("job-count");
        count.getElement().setAttribute("role", "status");
        var head = new Div(title, count);
        head.addClassName("jobs-head");
        var columns = new Div(filters, list);
        columns.addClassName("jobs-columns");
        own.addClassName("own-bar");
        add(head, columns, own);
        showOwn();
        show(visit.search());
    }

    private void show(JobSearch search) {
        visit.search(search);
        var result = board.search(search);
        title.setText(heading(search));
        count.setText(getTranslation("jobs.kiosk.count", result.hits().size()));
        fillFilters(search, result);
        list.removeAll();
        if (result.hits().isEmpty()) {
            list.add(nothing(search));
        } else {
            more(result.hits(), 0);
        }
    }

    private String heading(JobSearch search) {
        var year = search.birthYear();
        return search.want() == Want.SUMMER && year != null
                ? getTranslation("jobs.kiosk.summer-for", Integer.toString(year))
                : getTranslation(search.want().textKey());
    }

    private void more(List<Hit> hits, int from) {
        hits.stream().skip(from).limit(STEP).forEach(hit -> list.add(card(hit)));
        int left = hits.size() - from - STEP;
        if (left > 0) {
            var more = new BigButton(getTranslation("jobs.kiosk.more", left), Look.QUIET);
            more.addClickListener(tap -> {
                list.remove(more);
                more(hits, from + STEP);
            });
            list.add(more);
        }
    }

    private JobCard card(Hit hit) {
        return new JobCard(hit, words, () -> open(hit), () -> put(hit.posting().id()));
    }

    private void put(VacancyId id) {
        if (visit.isOwn(id)) {
            visit.remove(id);
        } else if (!visit.isFull()) {
            visit.add(id);
            figures.listed(id);
        }
        showOwn();
    }

    /** The way to one's own list stays in sight once something is on it. */
    private void showOwn() {
        int many = visit.own().size();
        own.setText(getTranslation("jobs.kiosk.own", many));
        own.setVisible(many > 0);
        list.getChildren()
                .filter(JobCard.class::isInstance)
                .map(JobCard.class::cast)
                .forEach(JobCard::showOwn);
    }

    private void open(Hit hit) {
        visit.open(hit.posting().id());
        getUI().ifPresent(ui -> ui.navigate(JobRoutes.ONE));
    }

    private void fillFilters(JobSearch search, JobResult result) {
        filters.removeAll();
        if (search.want() == Want.SUMMER) {
            filters.add(new H2(getTranslation("jobs.kiosk.birth-year")), yearButton(search), voucherButton());
        }
        filters.add(new H2(getTranslation("jobs.kiosk.how-far")), reaches(search, result));
        int on = search.narrowings().size()
                + (search.text().isEmpty() ? 0 : 1)
                + (search.employer() == null ? 0 : 1)
                + (search.language() == null ? 0 : 1);
        var refine = new BigButton(
                on == 0 ? getTranslation("jobs.kiosk.refine") : getTranslation("jobs.kiosk.refine.on", on),
                on == 0 ? Look.QUIET : Look.MAIN,
                tap -> refine());
        filters.add(new H2(getTranslation("jobs.kiosk.refine-more")), choices(search, result), refine);
        if (on > 0) {
            filters.add(
                    new BigButton(getTranslation("jobs.kiosk.refine.clear"), Look.QUIET, tap -> show(search.wide())));
        }
    }

    private BigButton yearButton(JobSearch search) {
        var year = search.birthYear();
        return new BigButton(
                year == null
                        ? getTranslation("jobs.kiosk.year.tell")
                        : getTranslation("jobs.kiosk.year.change", Integer.toString(year)),
                Look.QUIET,
                tap -> getUI().ifPresent(ui -> ui.navigate(JobRoutes.AGE)));
    }

    private BigButton voucherButton() {
        return new BigButton(
                getTranslation("jobs.voucher.open"),
                Look.QUIET,
                tap -> getUI().ifPresent(ui -> ui.navigate(JobRoutes.VOUCHER)));
    }

    private Div reaches(JobSearch search, JobResult result) {
        var reaches = new Div();
        reaches.addClassName("job-toggles");
        for (Reach reach : Reach.values()) {
            var many = Objects.requireNonNull(result.reaches().get(reach));
            reaches.add(new Toggle(
                    getTranslation("jobs.kiosk.option", getTranslation(reach.textKey()), many),
                    reach == search.reach(),
                    () -> show(search.within(reach))));
        }
        return reaches;
    }

    /** What most adults narrow by is a tap away; the rest stands on the sheet. */
    private Div choices(JobSearch search, JobResult result) {
        var choices = new Div();
        choices.addClassName("job-quick");
        NarrowingToggles.of(search.want().firstNarrowings(), search, result, this::show)
                .forEach(choices::add);
        choices.setVisible(choices.getComponentCount() > 0);
        return choices;
    }

    private void refine() {
        KioskStage.of(getUI().orElseThrow())
                .ifPresent(stage -> stage.bringForward(new RefineSheet(board, visit.search(), this::show)));
    }

    private Div nothing(JobSearch search) {
        var nothing = new Div(new H2(getTranslation("jobs.kiosk.nothing")));
        nothing.addClassName("job-nothing");
        if (!search.equals(search.wide())) {
            nothing.add(
                    new BigButton(getTranslation("jobs.kiosk.nothing.wider"), Look.MAIN, tap -> show(search.wide())));
        } else {
            nothing.add(new Paragraph(getTranslation("jobs.kiosk.nothing.ask")));
        }
        return nothing;
    }

    @Override
    public Patience patience() {
        return Patience.READING;
    }
}
