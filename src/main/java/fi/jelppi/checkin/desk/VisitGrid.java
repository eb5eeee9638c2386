package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import fi.jelppi.checkin.AttendanceFilter;
import fi.jelppi.checkin.AttendanceRow;
import fi.jelppi.event.Session;
import fi.jelppi.shared.SessionId;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Visits, newest first; fetched a page at a time. */
class VisitGrid extends Grid<AttendanceRow> {

    private final AttendanceServices services;
    private final AttendanceWords words;
    static final String WHO = "who";

    private final Supplier<AttendanceFilter> filter;
    private final BiConsumer<AttendanceRow, Session> correct;

    /** @param correct opens the correction of a visit */
    VisitGrid(
            AttendanceServices services,
            Supplier<AttendanceFilter> filter,
            BiConsumer<AttendanceRow, Session> correct) {
        this.services = services;
        this.words = new AttendanceWords(this, services);
        this.filter = filter;
        this.correct = correct;
        addClassName("attendance-grid");
        setAriaLabel(getTranslation("checkin.desk.visits"));
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(getTranslation("checkin.desk.none"));
        columns();
        setItems(this::page, query -> services.attendance().count(filter.get()));
    }

    /** Widths are given: rows come a page at a time, so nobody knows the longest one beforehand. */
    private void columns() {
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        addComponentColumn(this::who)
                .setKey(WHO)
                .setHeader(getTranslation("checkin.desk.name"))
                .setWidth("190px")
                .setFlexGrow(3);
        narrow(addColumn(words::place), "checkin.desk.place", "105px").setFlexGrow(1);
        narrow(addColumn(row -> services.names().kiosk(row.device())), "checkin.desk.kiosk", "115px")
                .setFlexGrow(1);
        narrow(addColumn(row -> words.time(row.came())), "checkin.desk.came", "75px");
        narrow(addColumn(words::end), "checkin.desk.left", "110px");
        narrow(addColumn(AttendanceRow::minutes), "checkin.desk.minutes", "110px");
        addComponentColumn(this::badges)
                .setHeader(getTranslation("checkin.desk.method"))
                .setWidth("175px")
                .setFlexGrow(2);
        addComponentColumn(this::button)
                .setHeader(hidden(getTranslation("checkin.desk.action")))
                .setFlexGrow(0)
                .setWidth("110px")
                .setFrozenToEnd(true);
    }

    private Column<AttendanceRow> narrow(Column<AttendanceRow> column, String key, String width) {
        return column.setHeader(getTranslation(key)).setWidth(width).setFlexGrow(0);
    }

    private static Component hidden(String text) {
        Span span = new Span(text);
        span.addClassName("attendance-hidden");
        return span;
    }

    private Stream<AttendanceRow> page(Query<AttendanceRow, Void> query) {
        return services.attendance().rows(filter.get(), query.getOffset(), query.getLimit()).stream();
    }

    private Component who(AttendanceRow row) {
        Span name = new Span(words.who(row));
        name.addClassName(row.name() == null ? "attendance-nameless" : "attendance-name");
        return filter.get().sessions().size() < 2
                ? name
                : session(row.session())
                        .<Component>map(it -> new Div(name, event(it)))
                        .orElse(name);
    }

    /** Where the list is of several. */
    private Component event(Session session) {
        var title = new Div(services.names().event(session));
        title.addClassName("attendance-event");
        return title;
    }

    private Optional<Session> session(SessionId id) {
        return filter.get().sessions().stream()
                .filter(session -> session.id().equals(id))
                .findFirst();
    }

    private Component badges(AttendanceRow row) {
        Div badges = new Div();
        badges.addClassName("attendance-badges");
        words.badges(row).forEach(badges::add);
        return badges;
    }

    private Component button(AttendanceRow row) {
        Button button = new Button(
                getTranslation("checkin.desk.correct"),
                click -> session(row.session()).ifPresent(session -> correct.accept(row, session)));
        button.setAriaLabel(getTranslation("checkin.desk.correct-named", words.who(row), words.time(row.came())));
        return button;
    }
}
