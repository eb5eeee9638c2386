package fi.jelppi.jobs.kiosk;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.jelppi.jobs.list.ListLinks;
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

/**
 * The list on the visitor's own telephone by one code: a short link while central is there, else the list itself as text
 * (decision 0232). Whoever has no data on the telephone takes the text in any case.
 */
class PhonePart extends Section {

    private final List<Hit> hits;
    private final JobWords words;
    private final QrCodes codes;
    private final Optional<URI> link;
    private boolean code;

    PhonePart(List<Hit> hits, JobWords words, QrCodes codes, ListLinks links) {
        this.hits = hits;
        this.words = words;
        this.codes = codes;
        this.link = link(links);
        addClassNames("job-part", "job-apply");
        link.ifPresentOrElse(this::showLink, this::showText);
    }

    private Optional<URI> link(ListLinks links) {
        var visit = JobVisit.current();
        var list = new OwnList(hits.stream().map(hit -> hit.posting().id()).toList());
        return visit.link(list, getLocale()).or(() -> {
            var made = links.make(list, getLocale());
            made.ifPresent(address -> visit.keep(list, getLocale(), address));
            return made;
        });
    }

    /** Whether there is something to scan, or the list is too long for it. */
    boolean hasCode() {
        return code;
    }

    private void showLink(URI address) {
        begin();
        code = true;
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
                            code = true;
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
        code = false;
        add(new H2(getTranslation("jobs.kiosk.own.phone")));
    }
}
