package fi.jelppi.jobs.kiosk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.jelppi.jobs.list.MadeLists;
import fi.jelppi.jobs.list.OwnList;
import fi.jelppi.jobs.search.JobResult.Hit;
import fi.jelppi.shared.qr.QrCodes;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.QrPicture;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/**
 * The list on the visitor's own telephone by one code: a short link while central is there, else the list itself as text
 * (decision 0232). Whoever has no data on the telephone takes the text in any case. Its place is there at once, a link that
 * has to be made comes into it.
 */
class PhonePart extends Section {

    private final List<Hit> hits;
    private final JobWords words;
    private final QrCodes codes;
    private final LinkLine line;
    private final JobVisit visit = JobVisit.current();
    private Runnable whenCode = () -> {};
    private Future<?> waiting = CompletableFuture.completedFuture(null);
    private Optional<URI> link = Optional.empty();

    PhonePart(List<Hit> hits, JobWords words, QrCodes codes, LinkLine line) {
        this.hits = hits;
        this.words = words;
        this.codes = codes;
        this.line = line;
        addClassNames("job-part", "job-apply");
    }

    /** Told each time when there is something to scan; a list can be too long for it. */
    void whenCode(Runnable told) {
        whenCode = told;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var list = new OwnList(hits.stream().map(hit -> hit.posting().id()).toList());
        var language = getLocale();
        var known = visit.link(list, language);
        if (known.isPresent() || !line.isPossible()) {
            show(known);
            return;
        }
        begin();
        var soon = new Paragraph(getTranslation("jobs.list.code-soon"));
        soon.addClassName("qr-soon");
        soon.getElement().setAttribute("role", "status");
        add(soon);
        waiting = line.make(list, event.getUI(), made -> {
            made.ifPresent(address -> visit.keep(list, language, address));
            if (isAttached()) {
                show(made);
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        waiting.cancel(false);
    }

    private void show(Optional<URI> made) {
        link = made;
        made.ifPresentOrElse(this::showLink, this::showText);
    }

    private void showLink(URI address) {
        begin();
        whenCode.run();
        add(
                new Paragraph(getTranslation("jobs.list.link.help", MadeLists.LIFE.toDays())),
                new QrPicture(codes, address.toString(), getTranslation("jobs.list.qr")),
                new BigButton(getTranslation("jobs.list.as-text"), Look.QUIET, tap -> showText()));
    }

    private void showText() {
        begin();
        TakeAlong.text(getTranslation("jobs.kiosk.own.heading"), hits, words::facts)
                .ifPresentOrElse(
                        text -> {
                            whenCode.run();
                            add(
                                    new Paragraph(getTranslation("jobs.kiosk.own.phone.help")),
                                    new QrPicture(codes, text, getTranslation("jobs.kiosk.own.qr")));
                        },
                        () -> add(new Paragraph(getTranslation("jobs.kiosk.own.too-long"))));
        link.ifPresent(address ->
                add(new BigButton(getTranslation("jobs.list.as-link"), Look.QUIET, tap -> showLink(address))));
    }

    private void begin() {
        removeAll();
        add(new H2(getTranslation("jobs.kiosk.own.phone")));
    }
}
