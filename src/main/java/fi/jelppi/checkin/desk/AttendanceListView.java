package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import fi.jelppi.checkin.Certificates.Certificate;
import fi.jelppi.checkin.list.CertificatePdf;
import fi.jelppi.checkin.list.ListDocument;
import fi.jelppi.event.Event;
import fi.jelppi.event.Session;
import fi.jelppi.security.Role;
import fi.jelppi.shared.SessionId;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The attendance list of one session: everybody on one line, its files, and its closing. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME, Role.COACH_NAME})
class AttendanceListView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final ListServices services;
    private final ListWords words;
    private final TotalsWords totals;

    AttendanceListView(ListServices services) {
        this.services = services;
        var locale = getLocale();
        var said = new AttendanceWords(
                (key, parameters) -> getTranslation(locale, key, parameters), services.attendance());
        this.words = new ListWords(services, said, locale);
        this.totals = new TotalsWords(services, said, locale);
        addClassName("attendance-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("checkin.desk.list.link") + " · JELPPI";
    }

    static RouterLink link(Component page, SessionId session) {
        var link = new RouterLink(page.getTranslation("checkin.desk.list.link"), AttendanceListView.class);
        link.setQueryParameters(
                QueryParameters.of(AttendanceView.SESSION, session.value().toString()));
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<SessionId> session = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AttendanceView.SESSION)
                .flatMap(AttendanceView::id)
                .filter(id -> services.attendance().attendance().session(id).isPresent());
        session.ifPresentOrElse(
                this::show,
                () -> add(
                        new H1(getTranslation("checkin.desk.list.link")),
                        new Paragraph(getTranslation("checkin.desk.list.unknown"))));
    }

    void show(SessionId session) {
        removeAll();
        ListDocument list = words.document(session);
        add(head(session, list.title()), facts(list.facts()));
        add(new ListClosingPanel(services, words, session, () -> show(session)));
        services.attendance().attendance().session(session).ifPresent(this::catering);
        add(new ListGrid(list));
        if (!list.notes().isEmpty()) {
            add(new H2(list.notesTitle()), notes(list.notes()));
        }
        var signature = new Paragraph(list.signature());
        signature.addClassName("attendance-signature");
        add(signature);
    }

    private void catering(Session session) {
        services.attendance()
                .names()
                .programme()
                .event(session.event())
                .ifPresent(event -> add(new CateringPanel(services, session, event, () -> show(session.id()))));
    }

    private Component head(SessionId session, String title) {
        var files = new ListFiles(words, session, getTranslation("checkin.desk.list.file"));
        Div links = new Div(
                new Anchor(files.pdf(), AttachmentType.DOWNLOAD, getTranslation("checkin.desk.list.pdf")),
                new Anchor(files.xlsx(), AttachmentType.DOWNLOAD, getTranslation("checkin.desk.list.xlsx")),
                new Anchor(files.csv(), AttachmentType.DOWNLOAD, getTranslation("checkin.desk.csv")));
        services.attendance()
                .attendance()
                .session(session)
                .flatMap(found -> services.attendance().names().programme().event(found.event()))
                .ifPresent(event -> ofEvent(event, files).forEach(links::add));
        links.addClassName("attendance-links");
        Div head = new Div(new H1(title), links);
        head.addClassName("attendance-head");
        return head;
    }

    /** What concerns all of its sessions. */
    private List<Anchor> ofEvent(Event event, ListFiles files) {
        List<Anchor> links = new ArrayList<>();
        if (event.sessions().size() > 1) {
            links.add(new Anchor(
                    files.series(event, totals), AttachmentType.DOWNLOAD, getTranslation("checkin.desk.list.series")));
        }
        List<Certificate> earned = services.certificates().of(event.id());
        if (!earned.isEmpty()) {
            links.add(new Anchor(
                    certificates(earned),
                    AttachmentType.DOWNLOAD,
                    getTranslation("checkin.desk.certificate.link", earned.size())));
        }
        return links;
    }

    private DownloadHandler certificates(List<Certificate> earned) {
        var certificates = new CertificateWords(
                language -> new AttendanceWords(
                        (key, parameters) -> getTranslation(language, key, parameters), services.attendance()),
                services.project());
        var given = services.attendance().today();
        var pages = earned.stream().map(one -> certificates.page(one, given)).toList();
        String name = getTranslation("checkin.desk.certificate.file") + ".pdf";
        return event -> {
            event.setFileName(name);
            event.setContentType("application/pdf");
            try (var out = event.getOutputStream()) {
                CertificatePdf.write(pages, words.emblem(), out);
            }
        };
    }

    private static Component facts(List<ListDocument.Fact> facts) {
        Div all = new Div();
        all.addClassName("attendance-facts");
        facts.forEach(fact -> all.add(new Paragraph(fact.label() + ": " + fact.value())));
        return all;
    }

    private static Component notes(List<String> notes) {
        return new UnorderedList(notes.stream().map(ListItem::new).toArray(ListItem[]::new));
    }
}
