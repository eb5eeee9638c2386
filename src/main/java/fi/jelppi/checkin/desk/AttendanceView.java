package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.jelppi.checkin.AttendanceRow;
import fi.jelppi.checkin.TodayList.Line;
import fi.jelppi.checkin.desk.AttendanceFilters.Tab;
import fi.jelppi.desk.spi.Pulse;
import fi.jelppi.event.Session;
import fi.jelppi.security.Role;
import fi.jelppi.shared.SessionId;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Who is here: numbers and list of a day, live. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME, Role.COACH_NAME})
class AttendanceView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    /** Query parameter: the session to show first. */
    static final String SESSION = "session";

    private final AttendanceServices services;
    private final NumbersBar numbers = new NumbersBar();
    private final AttendanceFilters filters;
    private final VisitGrid visits;
    private final RegisteredGrid registered;
    private final RefusedList refused;
    private final SilentNotice silent;
    private final Paragraph hint = new Paragraph();
    private final Div sheet = new Div();
    private LocalTime minute;

    AttendanceView(AttendanceServices services, Pulse pulse) {
        this.services = services;
        this.minute = services.timeNow();
        this.filters = new AttendanceFilters(services, this::refresh);
        this.visits = new VisitGrid(services, filters::visits, this::correct);
        this.registered = new RegisteredGrid(services, filters::session, filters::search, this::mark);
        this.refused = new RefusedList(services);
        this.silent = new SilentNotice(services);
        addClassName("attendance-page");
        hint.setText(getTranslation("checkin.desk.choose-session"));
        add(head(), numbers, filters, hint, visits, registered, silent, refused);
        refresh();
        pulse.everyBeat(this, this::beat);
        pulse.onChange(this, this::refresh, services.changes()::subscribe);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("checkin.desk.title") + " · JELPPI";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SESSION)
                .flatMap(AttendanceView::id)
                .ifPresent(filters::choose);
    }

    static Optional<SessionId> id(String text) {
        try {
            return Optional.of(new SessionId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Component head() {
        Locale locale = getLocale();
        var fixed = new AttendanceWords((key, parameters) -> getTranslation(locale, key, parameters), services);
        var export = new AttendanceExport(services, fixed, filters::counted, locale);
        Anchor csv = new Anchor(export.csv(), AttachmentType.DOWNLOAD, getTranslation("checkin.desk.csv"));
        Anchor list = new Anchor(export.printable(), AttachmentType.INLINE, getTranslation("checkin.desk.print"));
        list.setTarget(AnchorTarget.BLANK);
        Div links = new Div(sheet, list, csv);
        links.addClassName("attendance-links");
        Div head = new Div(new H1(getTranslation("checkin.desk.title")), links);
        head.addClassName("attendance-head");
        return head;
    }

    private void refresh() {
        boolean people = filters.tab() == Tab.REGISTERED;
        boolean chosen = filters.session().isPresent();
        registered.setVisible(people && chosen);
        visits.setVisible(!people);
        hint.setVisible(people && !chosen);
        sheet.removeAll();
        filters.session().ifPresent(found -> sheet.add(AttendanceListView.link(this, found.id())));
        numbers.show(services.attendance().numbers(filters.counted().sessions()));
        silent.refresh();
        refused.show(filters.day());
        (people ? registered : visits).getDataProvider().refreshAll();
    }

    /** Minutes grow and sessions open and close without anybody coming. */
    private void beat() {
        silent.refresh();
        var now = services.timeNow();
        if (!now.equals(minute)) {
            minute = now;
            refresh();
        }
    }

    private void correct(AttendanceRow row, Session of) {
        ifOpen(of, () -> new CorrectionDialog(services, row, of).open());
    }

    private void mark(Line line, Session of) {
        ifOpen(of, () -> new MarkPresentDialog(services, line, of).open());
    }

    private void ifOpen(Session of, Runnable open) {
        services.locked(of).ifPresentOrElse(why -> Notices.tell(this, why), open);
    }
}
