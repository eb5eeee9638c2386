package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fi.jelppi.checkin.AttendanceFilter;
import fi.jelppi.checkin.AttendanceFilter.Show;
import fi.jelppi.desk.spi.DateWords;
import fi.jelppi.event.Session;
import fi.jelppi.shared.SessionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which day, session and people the attendance page shows. */
class AttendanceFilters extends Div {

    /** What the list shows. */
    enum Tab {
        HERE,
        ALL,
        REGISTERED,
        REMOVED
    }

    private final AttendanceServices services;
    private final AttendanceWords words;
    private final Runnable onChange;
    private final DatePicker day = new DatePicker();
    private final Select<Session> session = new Select<>();
    private final RadioButtonGroup<Tab> tab = new RadioButtonGroup<>();
    private final TextField search = new TextField();
    private List<Session> sessions = List.of();

    AttendanceFilters(AttendanceServices services, Runnable onChange) {
        this.services = services;
        this.words = new AttendanceWords(this, services);
        this.onChange = onChange;
        addClassName("attendance-filters");
        describe();
        add(day, session, search, tab);
        listSessions();
        day.addValueChangeListener(change -> {
            listSessions();
            onChange.run();
        });
        session.addValueChangeListener(change -> onChange.run());
        tab.addValueChangeListener(change -> onChange.run());
        search.addValueChangeListener(change -> onChange.run());
    }

    private void describe() {
        day.setLabel(getTranslation("checkin.desk.day"));
        day.setI18n(DateWords.of(this, getLocale()));
        day.setLocale(services.clockLocale());
        day.setValue(services.today());
        session.setLabel(getTranslation("checkin.desk.which"));
        session.setEmptySelectionAllowed(true);
        session.setEmptySelectionCaption(getTranslation("checkin.desk.which.all"));
        session.setItemLabelGenerator(
                item -> item == null ? getTranslation("checkin.desk.which.all") : words.session(item));
        session.addClassName("attendance-session");
        tab.setLabel(getTranslation("checkin.desk.show"));
        tab.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        tab.setItems(Tab.values());
        tab.setItemLabelGenerator(
                item -> getTranslation("checkin.desk.show." + item.name().toLowerCase(Locale.ROOT)));
        tab.setValue(Tab.HERE);
        search.setLabel(getTranslation("checkin.desk.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
    }

    private void listSessions() {
        sessions = services.attendance().sessions(day());
        session.setItems(sessions);
        if (sessions.size() == 1) {
            session.setValue(sessions.getFirst());
        }
    }

    /** Shows one session's list, also of another day. */
    void choose(SessionId id) {
        services.attendance().session(id).ifPresent(found -> {
            day.setValue(found.date());
            session.setValue(found);
            onChange.run();
        });
    }

    LocalDate day() {
        return day.getValue() == null ? services.today() : day.getValue();
    }

    Optional<Session> session() {
        return Optional.ofNullable(session.getValue());
    }

    Tab tab() {
        return tab.getValue();
    }

    String search() {
        return search.getValue();
    }

    /** What the list of visits shows. */
    AttendanceFilter visits() {
        return all(
                switch (tab()) {
                    case HERE, REGISTERED -> Show.HERE;
                    case ALL -> Show.ALL;
                    case REMOVED -> Show.REMOVED;
                });
    }

    /** Every visit that counts, in the chosen session or in all of the day. */
    AttendanceFilter counted() {
        return all(Show.ALL);
    }

    private AttendanceFilter all(Show show) {
        return new AttendanceFilter(session().map(List::of).orElse(sessions), show, search());
    }
}
