package fi.jelppi.event.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.jelppi.event.EventQuery;
import fi.jelppi.event.EventQuery.Filter;
import fi.jelppi.event.EventQuery.Line;
import fi.jelppi.event.EventQuery.Order;
import fi.jelppi.event.EventQuery.When;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.stream.Stream;

/** Every event there is: find it, open it, make a new one. */
@Route(registerAtStartup = false)
@RolesAllowed({EventDesk.ADMIN, EventDesk.COORDINATOR, EventDesk.COACH})
class EventListView extends Div implements HasDynamicTitle {

    private static final String TITLE = "title";
    private static final String WHEN = "when";

    private final EventQuery events;
    private final Points points;
    private final EventWords words;
    private final TextField search = new TextField();
    private final Select<Point> point = new Select<>();
    private final Select<When> when = new Select<>();
    private final Grid<Line> grid = new Grid<>();

    EventListView(EventQuery events, Points points) {
        this.events = events;
        this.points = points;
        this.words = new EventWords(this, points);
        addClassName("event-page");
        add(head(), filters(), table());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("event.list.title") + " · JELPPI";
    }

    private Component head() {
        var add = new Button(
                getTranslation("event.list.new"), tap -> UI.getCurrentOrThrow().navigate(EventDesk.FORM));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var head = new Div(new H1(getTranslation("event.list.title")), add);
        head.addClassName("event-head");
        return head;
    }

    private Component filters() {
        search.setLabel(getTranslation("event.list.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        point.setLabel(getTranslation("event.list.point"));
        point.setItems(points.all());
        point.setItemLabelGenerator(it -> it == null ? getTranslation("event.list.point-all") : it.village());
        point.setEmptySelectionAllowed(true);
        point.setEmptySelectionCaption(getTranslation("event.list.point-all"));
        when.setLabel(getTranslation("event.list.when"));
        when.setItems(When.values());
        when.setItemLabelGenerator(
                it -> getTranslation("event.list.when." + it.name().toLowerCase(Locale.ROOT)));
        when.setValue(When.COMING);
        search.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        point.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        when.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        var filters = new Div(search, point, when);
        filters.addClassName("event-filters");
        return filters;
    }

    private Component table() {
        grid.addComponentColumn(this::title)
                .setHeader(getTranslation("event.list.column.title"))
                .setKey(TITLE)
                .setSortProperty(TITLE)
                .setSortable(true)
                .setWidth("240px")
                .setFlexGrow(4);
        grid.addColumn(line -> words.when(line.event()))
                .setHeader(getTranslation("event.list.column.when"))
                .setKey(WHEN)
                .setSortProperty(WHEN)
                .setSortable(true)
                .setWidth("230px")
                .setFlexGrow(2);
        grid.addColumn(line -> words.places(line.event()))
                .setHeader(getTranslation("event.list.column.point"))
                .setWidth("110px")
                .setFlexGrow(1);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("event.list.column.registered"))
                .setWidth("170px")
                .setFlexGrow(1);
        grid.addComponentColumn(this::edit)
                .setHeader(getTranslation("event.list.column.edit"))
                .setFlexGrow(0)
                .setWidth("110px");
        grid.setItems(this::page, query -> events.count(filter()));
        grid.setEmptyStateComponent(new Paragraph(getTranslation("event.list.none")));
        grid.setAllRowsVisible(false);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("event-grid");
        return grid;
    }

    private Component title(Line line) {
        return new Anchor(
                EventDesk.REGISTRATIONS + "/" + line.event().id(), line.event().title());
    }

    private Component state(Line line) {
        var capacity = line.event().capacity();
        var cell = new Span(
                capacity == null
                        ? String.valueOf(line.registered())
                        : getTranslation("event.list.of", line.registered(), capacity));
        if (line.event().cancelled()) {
            return new Span(words.badge("event.state.cancelled", "bad"));
        }
        return capacity != null && line.registered() >= capacity
                ? new Span(cell, words.badge("event.state.full", "gold"), queue(line))
                : cell;
    }

    private Component queue(Line line) {
        var queue = new Span(getTranslation("event.list.waiting", line.waiting()));
        queue.setVisible(line.waiting() > 0);
        return queue;
    }

    private Component edit(Line line) {
        var link = new Anchor(EventDesk.FORM + "/" + line.event().id(), getTranslation("event.list.edit"));
        link.setAriaLabel(getTranslation("event.list.edit-named", line.event().title()));
        return link;
    }

    private Filter filter() {
        var where = point.getValue();
        return new Filter(search.getValue(), where == null ? null : where.id(), when.getValue());
    }

    private Stream<Line> page(Query<Line, Void> query) {
        return events.page(filter(), order(query), query.getOffset(), query.getLimit()).stream();
    }

    private Order order(Query<Line, Void> query) {
        if (query.getSortOrders().isEmpty()) {
            return when.getValue() == When.COMING ? Order.FIRST_DAY : Order.LAST_DAY_FIRST;
        }
        var sort = query.getSortOrders().getFirst();
        boolean up = sort.getDirection() == SortDirection.ASCENDING;
        if (sort.getSorted().equals(TITLE)) {
            return up ? Order.TITLE : Order.TITLE_BACKWARDS;
        }
        return up ? Order.FIRST_DAY : Order.LAST_DAY_FIRST;
    }
}
