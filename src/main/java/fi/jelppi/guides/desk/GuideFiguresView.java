package fi.jelppi.guides.desk;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fi.jelppi.guides.EditedGuides;
import fi.jelppi.guides.figures.GuideFigures;
import fi.jelppi.guides.figures.GuideFigures.Row;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.security.Role;
import fi.jelppi.shared.JelppiProperties;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How guides fared in a month, at one point or all: begun, finished, left where, and whether it worked. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME, Role.COACH_NAME})
class GuideFiguresView extends Div implements HasDynamicTitle {

    private static final int MONTHS = 13;
    private static final int STOPS = 3;

    private final GuideFigures figures;
    private final FigureNames names;
    private final FigureWords words = new FigureWords(this::getTranslation);
    private final Select<YearMonth> month = new Select<>();
    private final Select<Point> point = new Select<>();
    private final Grid<FigureRow> grid = new Grid<>();
    private final Paragraph languages = new Paragraph();

    GuideFiguresView(
            GuideFigures figures, EditedGuides guides, Points points, Clock clock, JelppiProperties properties) {
        this.figures = figures;
        this.names = new FigureNames(guides, getLocale());
        addClassName("desk-page");
        var now = YearMonth.now(clock.withZone(properties.zone()));
        month.setLabel(getTranslation("guides.figures.month"));
        month.setItems(
                IntStream.rangeClosed(0, MONTHS).mapToObj(now::minusMonths).toList());
        month.setItemLabelGenerator(DateTimeFormatter.ofPattern("M/yyyy")::format);
        month.setValue(now);
        point.setLabel(getTranslation("guides.figures.point"));
        point.setItems(points.all());
        point.setEmptySelectionAllowed(true);
        point.setEmptySelectionCaption(getTranslation("guides.figures.everywhere"));
        point.setItemLabelGenerator(one -> one == null ? getTranslation("guides.figures.everywhere") : one.village());
        month.addValueChangeListener(change -> refresh());
        point.addValueChangeListener(change -> refresh());
        var filters = new Div(month, point);
        filters.addClassName("event-head");
        fillGrid();
        add(head(points), new Paragraph(getTranslation("guides.figures.lead")), filters, grid, languages);
        refresh();
    }

    private Div head(Points points) {
        var locale = getLocale();
        var file = new GuideFiguresFile(
                () -> figures.of(month.getValue()),
                points,
                names,
                (key, values) -> getTranslation(locale, key, values));
        var csv = new Anchor(file.csv(), AttachmentType.DOWNLOAD, getTranslation("guides.figures.csv"));
        var back = new RouterLink(getTranslation("guides.desk.to-list"), GuidesView.class);
        var head = new Div(new H1(getTranslation("guides.figures.title")), csv, back);
        head.addClassName("event-head");
        return head;
    }

    private void fillGrid() {
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(getTranslation("guides.figures.none"));
        grid.getElement().setAttribute("aria-label", getTranslation("guides.figures.title"));
        grid.addComponentColumn(row -> wrapped(names.guide(row.guide())))
                .setHeader(getTranslation("guides.desk.name"))
                .setFlexGrow(2);
        number("guides.figures.started", FigureRow::started);
        number("guides.figures.finished", FigureRow::finished);
        grid.addComponentColumn(row -> wrapped(stops(row)))
                .setKey("stops")
                .setHeader(getTranslation("guides.figures.stops"))
                .setFlexGrow(3);
        grid.addColumn(words::answers)
                .setKey("answers")
                .setHeader(getTranslation("guides.figures.worked"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private void number(String key, Function<FigureRow, Long> value) {
        grid.addColumn(value::apply)
                .setHeader(getTranslation(key))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private String stops(FigureRow row) {
        return row.stops().stream()
                .limit(STOPS)
                .map(stop -> getTranslation("guides.figures.stop", names.step(row.guide(), stop.step()), stop.count()))
                .collect(Collectors.joining(" · "));
    }

    private static Span wrapped(String text) {
        var cell = new Span(text);
        cell.addClassName("guide-cell");
        return cell;
    }

    private void refresh() {
        var rows = chosen();
        grid.setItems(FigureRow.of(rows));
        languages.setText(words.languages(FigureRow.languages(rows)));
        languages.setVisible(!rows.isEmpty());
    }

    private List<Row> chosen() {
        var where = point.getValue();
        return figures.of(month.getValue()).stream()
                .filter(row -> where == null || row.point().equals(where.id()))
                .toList();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guides.figures.title") + " · JELPPI";
    }
}
