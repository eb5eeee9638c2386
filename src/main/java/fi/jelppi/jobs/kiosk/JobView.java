package fi.jelppi.jobs.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.rules.Suits;
import fi.jelppi.jobs.rules.YoungWorkers;
import fi.jelppi.jobs.search.JobBoard;
import fi.jelppi.jobs.search.JobResult.Hit;
import fi.jelppi.kiosk.spi.HasPatience;
import fi.jelppi.kiosk.spi.Patience;
import fi.jelppi.shared.qr.QrCodes;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.util.Optional;

/** One vacancy: the facts first, how to apply beside them, then the source's own words. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class JobView extends Section implements HasPatience {

    private final JobWords words;
    private final QrCodes codes;
    private final VisitFigures figures;
    private final JobVisit visit = JobVisit.current();

    JobView(JobBoard board, JobWords words, QrCodes codes, VisitFigures figures) {
        this.words = words;
        this.codes = codes;
        this.figures = figures;
        addClassName("job-page");
        visit.open().flatMap(id -> board.look(id, visit.search().birthYear())).ifPresentOrElse(this::show, this::gone);
    }

    private void show(Hit hit) {
        figures.opened(hit.posting().id());
        var vacancy = hit.posting().vacancy();
        var facts = new Section(facts(hit));
        facts.addClassNames("job-part", "job-main");
        var side = new Section(new H2(getTranslation("jobs.kiosk.apply")));
        side.addClassNames("job-part", "job-apply");
        side.add(new ApplyWays(vacancy.howToApply(), codes));
        side.add(ownButton(hit));
        if (vacancy.offer().voucher() == Stated.YES) {
            side.add(new BigButton(getTranslation("jobs.voucher.open"), Look.QUIET, tap -> go(JobRoutes.VOUCHER)));
        }
        side.add(back());
        var columns = new Div(facts, side);
        columns.addClassName("job-columns");
        var employer = new Paragraph(vacancy.employer().name());
        employer.addClassName("job-employer");
        add(new H1(vacancy.title()), employer, JobCard.badges(hit, words), columns);
        young(vacancy).ifPresent(this::add);
    }

    /** Where a contract of employment is offered, and somebody young told the birth year. */
    private Optional<YoungRules> young(Vacancy vacancy) {
        var year = visit.search().birthYear();
        if (year == null || !Suits.isEmployment(vacancy.kind())) {
            return Optional.empty();
        }
        var starts = vacancy.schedule().starts();
        var school =
                visit.schoolDone().map(done -> done ? Stated.YES : Stated.NO).orElse(Stated.NOT_STATED);
        var workers = YoungWorkers.of(year, school, starts == null ? words.today() : starts);
        return workers.outcomes().isEmpty() ? Optional.empty() : Optional.of(new YoungRules(workers));
    }

    private Component[] facts(Hit hit) {
        var vacancy = hit.posting().vacancy();
        var list = new DescriptionList();
        list.addClassName("job-fact-list");
        new FactLines(words, this::getTranslation)
                .of(hit)
                .forEach(fact ->
                        list.add(new DescriptionList.Term(fact.name()), new DescriptionList.Description(fact.text())));
        var text = new Div();
        text.addClassName("job-description");
        // In the language of whoever wrote it.
        text.getElement().setAttribute("lang", "fi").setAttribute("dir", "ltr");
        vacancy.description().forEach(block -> text.add(BlockText.of(block)));
        var source = new Paragraph(words.source(vacancy));
        source.addClassName("job-source");
        return new Component[] {list, text, source};
    }

    private BigButton ownButton(Hit hit) {
        var id = hit.posting().id();
        var button = new BigButton("", Look.MAIN);
        button.addClickListener(tap -> {
            if (visit.isOwn(id)) {
                visit.remove(id);
            } else {
                visit.add(id);
                figures.listed(id);
            }
            label(button, visit.isOwn(id));
        });
        label(button, visit.isOwn(id));
        return button;
    }

    private void label(BigButton button, boolean own) {
        boolean full = !own && visit.isFull();
        button.setText(getTranslation(
                own ? "jobs.kiosk.own.remove" : full ? "jobs.kiosk.own.full" : "jobs.kiosk.own.add",
                JobVisit.MOST_OWN));
        button.setEnabled(!full);
    }

    private Div back() {
        var ways = new Div(
                new BigButton(getTranslation("jobs.kiosk.to-list"), Look.QUIET, tap -> go(JobRoutes.LIST)),
                new BigButton(getTranslation("jobs.kiosk.to-own"), Look.QUIET, tap -> go(JobRoutes.OWN)));
        ways.addClassName("job-ways");
        return ways;
    }

    /** Taken away by its source while somebody read the list, or the page was opened by its address. */
    private void gone() {
        add(
                new H1(getTranslation("jobs.kiosk.gone")),
                new BigButton(getTranslation("jobs.kiosk.to-list"), Look.MAIN, tap -> go(JobRoutes.LIST)));
    }

    private void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    @Override
    public Patience patience() {
        return Patience.READING;
    }
}
