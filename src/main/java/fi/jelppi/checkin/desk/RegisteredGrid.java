package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.checkin.TodayList.Line;
import fi.jelppi.event.Session;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** The registered people of one session, present and absent; fetched a page at a time. */
class RegisteredGrid extends Grid<Line> {

    private final AttendanceWords words;
    private final BiConsumer<Line, Session> mark;
    private final Supplier<Optional<Session>> session;

    /** @param mark opens the form that marks somebody present */
    RegisteredGrid(
            AttendanceServices services,
            Supplier<Optional<Session>> session,
            Supplier<String> search,
            BiConsumer<Line, Session> mark) {
        this.words = new AttendanceWords(this, services);
        this.mark = mark;
        this.session = session;
        addClassName("attendance-grid");
        setAriaLabel(getTranslation("checkin.desk.registered"));
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(getTranslation("checkin.desk.registered.none"));
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        addColumn(Line::name).setHeader(getTranslation("checkin.desk.name")).setFlexGrow(3);
        addComponentColumn(this::state)
                .setHeader(getTranslation("checkin.desk.state"))
                .setFlexGrow(2);
        addColumn(line -> words.time(line.came())).setHeader(getTranslation("checkin.desk.came"));
        addColumn(line -> words.time(line.left())).setHeader(getTranslation("checkin.desk.left"));
        addComponentColumn(this::button)
                .setHeader(getTranslation("checkin.desk.action"))
                .setFlexGrow(0)
                .setWidth("200px");
        setItems(query -> {
            // Vaadin wants both asked for, also when no session is chosen.
            int offset = query.getOffset();
            int limit = query.getLimit();
            return session
                    .get()
                    .map(found -> services.registered().lines(found.id(), search.get(), offset, limit))
                    .stream()
                    .flatMap(java.util.List::stream);
        });
    }

    private Component state(Line line) {
        if (line.visit() == null) {
            return AttendanceWords.badge(getTranslation("checkin.desk.state.absent"), "gold");
        }
        return line.left() == null
                ? AttendanceWords.badge(
                        getTranslation(line.remote() ? "checkin.desk.state.remote" : "checkin.desk.state.here"),
                        "spruce")
                : AttendanceWords.badge(getTranslation("checkin.desk.state.left"), "plain");
    }

    private Component button(Line line) {
        if (line.visit() != null && !line.remote()) {
            return new Span();
        }
        Button button = new Button(
                getTranslation("checkin.desk.mark-present"),
                click -> session.get().ifPresent(found -> mark.accept(line, found)));
        button.setAriaLabel(getTranslation("checkin.desk.mark-present-named", line.name()));
        return button;
    }
}
