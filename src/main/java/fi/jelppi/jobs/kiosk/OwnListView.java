package fi.jelppi.jobs.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.jobs.search.JobBoard;
import fi.jelppi.jobs.search.JobResult.Hit;
import fi.jelppi.kiosk.spi.HasPatience;
import fi.jelppi.kiosk.spi.Patience;
import fi.jelppi.shared.qr.QrCodes;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.PageTools;
import java.util.List;

/** What this visitor has put aside: to the telephone by one code, or on paper. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class OwnListView extends Section implements HasPatience {

    private final JobBoard board;
    private final JobWords words;
    private final QrCodes codes;
    private final PageTools tools = new PageTools();
    private final JobVisit visit = JobVisit.current();

    OwnListView(JobBoard board, JobWords words, QrCodes codes) {
        this.board = board;
        this.words = words;
        this.codes = codes;
        addClassName("own-page");
        show();
    }

    private void show() {
        removeAll();
        var hits = visit.own().stream()
                .flatMap(id -> board.look(id, visit.search().birthYear()).stream())
                .toList();
        add(tools, new H1(getTranslation("jobs.kiosk.own.title")));
        if (hits.isEmpty()) {
            add(new Paragraph(getTranslation("jobs.kiosk.own.empty")), toList(Look.MAIN));
            return;
        }
        var list = new Div();
        list.addClassName("own-list");
        hits.forEach(hit -> list.add(row(hit)));
        var columns = new Div(list, along(hits));
        columns.addClassName("job-columns");
        add(columns);
    }

    private Div row(Hit hit) {
        var vacancy = hit.posting().vacancy();
        var text = new Div(
                new H2(vacancy.title()), new Paragraph(vacancy.employer().name()), facts(hit));
        var remove = new BigButton(getTranslation("jobs.kiosk.own.remove"), Look.QUIET, tap -> {
            visit.remove(hit.posting().id());
            show();
        });
        remove.setAriaLabel(getTranslation("jobs.kiosk.own.remove") + ": " + vacancy.title());
        var row = new Div(text, remove);
        row.addClassName("own-row");
        return row;
    }

    private Paragraph facts(Hit hit) {
        var apply = hit.posting().vacancy().howToApply();
        var facts = new Paragraph(
                words.facts(hit) + apply.written().map(way -> " · " + way).orElse(""));
        facts.addClassName("job-facts");
        return facts;
    }

    private Section along(List<Hit> hits) {
        var along = new Section(new H2(getTranslation("jobs.kiosk.own.phone")));
        along.addClassNames("job-part", "job-apply");
        TakeAlong.text(getTranslation("jobs.kiosk.own.heading"), hits)
                .ifPresentOrElse(
                        text -> along.add(
                                new Paragraph(getTranslation("jobs.kiosk.own.phone.help")),
                                new QrPicture(codes, text, getTranslation("jobs.kiosk.own.qr"))),
                        () -> along.add(new Paragraph(getTranslation("jobs.kiosk.own.too-long"))));
        along.add(
                new BigButton(getTranslation("jobs.kiosk.own.print"), Look.QUIET, tap -> tools.print()),
                toList(Look.QUIET));
        return along;
    }

    private BigButton toList(Look look) {
        return new BigButton(
                getTranslation("jobs.kiosk.to-list"),
                look,
                tap -> getUI().ifPresent(ui -> ui.navigate(JobRoutes.LIST)));
    }

    @Override
    public Patience patience() {
        return Patience.READING;
    }
}
