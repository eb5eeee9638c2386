package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.jelppi.checkin.AttendanceFilter;
import fi.jelppi.checkin.AttendanceFilter.Show;
import fi.jelppi.checkin.AttendanceRow;
import fi.jelppi.checkin.TodayList.Line;
import fi.jelppi.event.Session;
import fi.jelppi.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who is here: numbers and list of a day, live. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME, Role.COACH_NAME})
class AttendanceView extends Div implements HasDynamicTitle {

    /** What the list shows. */
    enum Tab {
        HERE,
        ALL,
        REGISTERED,
        REMOVED
    }

    private final AttendanceServices services;
    private final AttendanceWords words;
    private final DatePicker day = new DatePicker();
    private final Select<Session> session = new Select<>();
    private final RadioButtonGroup<Tab> tab = new RadioButtonGroup<>();
    private final TextField search = new TextField();
    private final NumbersBar numbers = new NumbersBar();
    private final VisitGrid visits;
    private final RegisteredGrid registered;
    private final RefusedList refused;
    private final SilentNotice silent;
    private final Paragraph hint = new Paragraph();
    private List<Session> sessions = List.of();
    private Runnable unsubscribe = () -> {};

    AttendanceView(AttendanceServices services) {
        this.services = services;
        this.words = new AttendanceWords(this, services);
        this.visits = new VisitGrid(services, this::filter, this::correct);
        this.registered = new RegisteredGrid(services, this::chosen, search::getValue, this::mark);
        this.refused = new RefusedList(services);
        this.silent = new SilentNotice(services);
        addClassName("attendance-page");
        add(head(), numbers, filters(), hint, visits, registered, silent, refused);
        chooseDay();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("checkin.desk.title");
    }

    private Component head() {
        Locale locale = getLocale();
        var fixed = new AttendanceWords((key, parameters) -> getTranslation(locale, key, parameters), services);
        var export = new AttendanceExport(services, fixed, () -> all(Show.ALL), locale);
        Anchor csv = new Anchor(export.csv(), AttachmentType.DOWNLOAD, getTranslation("checkin.desk.csv"));
        Anchor list = new Anchor(export.printable(), AttachmentType.INLINE, getTranslation("checkin.desk.print"));
        list.setTarget(AnchorTarget.BLANK);
        Div links = new Div(list, csv);
        links.addClassName("attendance-links");
        Div head = new Div(new H1(getTranslation("checkin.desk.title")), links);
        head.addClassName("attendance-head");
        return head;
    }

    private Component filters() {
        day.setLabel(getTranslation("checkin.desk.day"));
        day.setI18n(DayWords.of(getLocale()));
        day.setLocale(services.clockLocale());
        day.setValue(services.today());
        session.setLabel(getTranslation("checkin.desk.which"));
        session.setEmptySelectionAllowed(true);
        session.setEmptySelectionCaption(getTranslation("checkin.desk.which.all"));
        session.setItemLabelGenerator(
                item -> item == null ? getTranslation("checkin.desk.which.all") : words.session(item));
        session.addClassName("attendance-session");
        tab.setLabel(getTranslation("checkin.desk.show"));
        tab.setItems(Tab.values());
        tab.setItemLabelGenerator(
                item -> getTranslation("checkin.desk.show." + item.name().toLowerCase(Locale.ROOT)));
        tab.setValue(Tab.HERE);
        search.setLabel(getTranslation("checkin.desk.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        day.addValueChangeListener(change -> chooseDay());
        session.addValueChangeListener(change -> refresh());
        tab.addValueChangeListener(change -> refresh());
        search.addValueChangeListener(change -> refresh());
        Div filters = new Div(day, session, search, tab);
        filters.addClassName("attendance-filters");
        return filters;
    }

    private void chooseDay() {
        var date = day.getValue() == null ? services.today() : day.getValue();
        sessions = services.attendance().sessions(date);
        session.setItems(sessions);
        if (sessions.size() == 1) {
            session.setValue(sessions.getFirst());
        }
        refresh();
    }

    private Optional<Session> chosen() {
        return Optional.ofNullable(session.getValue());
    }

    private AttendanceFilter filter() {
        return all(
                switch (tab.getValue()) {
                    case HERE, REGISTERED -> Show.HERE;
                    case ALL -> Show.ALL;
                    case REMOVED -> Show.REMOVED;
                });
    }

    private AttendanceFilter all(Show show) {
        return new AttendanceFilter(chosen().map(List::of).orElse(sessions), show, search.getValue());
    }

    private void refresh() {
        boolean people = tab.getValue() == Tab.REGISTERED;
        registered.setVisible(people && chosen().isPresent());
        visits.setVisible(!people);
        hint.setText(getTranslation("checkin.desk.choose-session"));
        hint.setVisible(people && chosen().isEmpty());
        numbers.show(services.attendance().numbers(all(Show.ALL).sessions()));
        silent.refresh();
        refused.show(day.getValue() == null ? services.today() : day.getValue());
        (people ? registered : visits).getDataProvider().refreshAll();
    }

    private boolean mayCorrect(Session of) {
        return services.names().coordinates() || services.coachDesk().openForCoaches(of);
    }

    private void correct(AttendanceRow row, Session of) {
        if (mayCorrect(of)) {
            new CorrectionDialog(services, row, of).open();
        } else {
            Notices.tell(this, "checkin.desk.too-old");
        }
    }

    private void mark(Line line, Session of) {
        if (mayCorrect(of)) {
            new MarkPresentDialog(services, line, of).open();
        } else {
            Notices.tell(this, "checkin.desk.too-old");
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        UI ui = attach.getUI();
        unsubscribe = services.changes().subscribe(() -> ui.access(this::refresh));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        unsubscribe.run();
    }
}
