package fi.jelppi.jobs.kiosk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ScrollIntoViewOption.Block;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.jobs.list.InterestBox;
import fi.jelppi.jobs.search.JobBoard;
import fi.jelppi.jobs.search.JobResult.Hit;
import fi.jelppi.kiosk.spi.HallPrinter;
import fi.jelppi.kiosk.spi.HasPatience;
import fi.jelppi.kiosk.spi.Patience;
import fi.jelppi.shared.qr.QrCodes;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.PageTools;
import java.util.List;

/** What this visitor has put aside: to the telephone by one code, on paper, or to the coaches. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class OwnListView extends Section implements HasPatience {

    private final JobBoard board;
    private final JobWords words;
    private final QrCodes codes;
    private final LinkLine links;
    private final InterestBox interests;
    private final HallPrinter printer;
    private final VisitFigures figures;
    private final H1 title = new H1(getTranslation("jobs.kiosk.own.title"));
    private final PageTools tools = new PageTools();
    private final JobVisit visit = JobVisit.current();

    OwnListView(
            JobBoard board,
            JobWords words,
            QrCodes codes,
            LinkLine links,
            InterestBox interests,
            HallPrinter printer,
            VisitFigures figures) {
        this.board = board;
        this.words = words;
        this.codes = codes;
        this.links = links;
        this.interests = interests;
        this.printer = printer;
        this.figures = figures;
        addClassName("own-page");
        show();
    }

    /** It is opened from the foot of a long page, whose place the browser keeps. */
    @Override
    protected void onAttach(AttachEvent event) {
        title.scrollIntoView(Block.CENTER);
    }

    private void show() {
        removeAll();
        var hits = visit.own().stream()
                .flatMap(id -> board.look(id, visit.search().birthYear()).stream())
                .toList();
        add(tools, title);
        if (hits.isEmpty()) {
            add(new Paragraph(getTranslation("jobs.kiosk.own.empty")), toList(Look.MAIN));
            return;
        }
        var list = new Div();
        list.addClassName("own-list");
        hits.forEach(hit -> list.add(new OwnRow(hit, words, codes, () -> remove(hit))));
        var columns = new Div(list, along(hits));
        columns.addClassName("job-columns");
        add(columns);
    }

    private void remove(Hit hit) {
        visit.remove(hit.posting().id());
        show();
    }

    private Div along(List<Hit> hits) {
        var phone = new PhonePart(hits, words, codes, links);
        phone.whenCode(
                () -> figures.taken(hits.stream().map(hit -> hit.posting().id()).toList()));
        var along = new Div(phone, ways());
        along.addClassName("own-along");
        return along;
    }

    private Section ways() {
        var ways = new Section();
        ways.addClassName("job-part");
        if (interests.isPossible()) {
            ways.add(
                    visit.mayGiveInterest()
                            ? new BigButton(
                                    getTranslation("jobs.interest.open"), Look.QUIET, tap -> go(JobRoutes.INTEREST))
                            : new Paragraph(getTranslation("jobs.interest.given")));
        }
        ways.add(
                printer.isReady()
                        ? new BigButton(getTranslation("jobs.kiosk.own.print"), Look.QUIET, tap -> tools.print())
                        : new Paragraph(getTranslation("jobs.list.no-printer")),
                toList(Look.QUIET));
        return ways;
    }

    private BigButton toList(Look look) {
        return new BigButton(getTranslation("jobs.kiosk.to-list"), look, tap -> go(JobRoutes.LIST));
    }

    private void go(String page) {
        getUI().ifPresent(ui -> ui.navigate(page));
    }

    @Override
    public Patience patience() {
        return Patience.READING;
    }
}
