package fi.jelppi.support.desk.feedback;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.jelppi.desk.spi.ChoiceBox;
import fi.jelppi.event.Event;
import fi.jelppi.event.EventTimes;
import fi.jelppi.event.Session;
import fi.jelppi.security.Role;
import fi.jelppi.support.feedback.FeedbackResults;
import fi.jelppi.support.feedback.FeedbackResults.Result;
import fi.jelppi.support.feedback.FeedbackResults.Said;
import fi.jelppi.support.feedback.Score;
import fi.jelppi.support.feedback.Told;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people said of an event or one of its sessions: a chart, tables by group and session, and their own words. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME, Role.COACH_NAME})
class FeedbackResultsView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final String EVENT = "event";

    private final FeedbackResults results;
    private final List<Event> events;
    private final ChoiceBox<Event> choice;
    private final FeedbackLines.Texts texts;
    private final Select<Session> session = new Select<>();
    private final Div shown = new Div();
    private final Div file = new Div();
    private @Nullable Event event;

    FeedbackResultsView(FeedbackResults results) {
        this.results = results;
        var locale = getLocale();
        this.texts = (key, values) -> getTranslation(locale, key, values);
        addClassNames("desk-page", "feedback-results");
        shown.addClassName("feedback-shown");
        var head = new Div(new H1(getTranslation("feedback.desk.title")), file);
        head.addClassName("event-head");
        add(head);
        events = results.events();
        choice = new ChoiceBox<>(getTranslation("feedback.desk.event"), events, this::named);
        choice.addValueChangeListener(change -> choose(change.getValue()));
        session.setLabel(getTranslation("feedback.desk.session"));
        session.setEmptySelectionAllowed(true);
        session.setEmptySelectionCaption(getTranslation("feedback.desk.whole"));
        session.setItemLabelGenerator(one -> one == null ? getTranslation("feedback.desk.whole") : times().when(one));
        session.addValueChangeListener(change -> refresh());
        var filters = new Div(choice, session);
        filters.addClassName("event-head");
        filters.setVisible(!events.isEmpty());
        add(filters, shown);
    }

    /** Of the event that another page leads to, else the latest. */
    @Override
    public void beforeEnter(BeforeEnterEvent entered) {
        var asked = entered.getLocation().getQueryParameters().getSingleParameter(EVENT);
        var found = events.stream()
                .filter(one -> asked.isEmpty() || one.id().toString().equals(asked.get()))
                .findFirst();
        found.ifPresent(choice::setValue);
        if (found.isEmpty()) {
            choice.clear();
            choose(null);
        }
    }

    private EventTimes times() {
        return new EventTimes(getLocale(), key -> getTranslation(key));
    }

    private String named(Event one) {
        return one.title() + ", " + times().day(one.sessions().getLast().date());
    }

    private void choose(@Nullable Event chosen) {
        event = chosen;
        session.setItems(chosen == null ? List.of() : chosen.sessions());
        session.setVisible(chosen != null && chosen.sessions().size() > 1);
        refresh();
    }

    private void refresh() {
        shown.removeAll();
        file.removeAll();
        if (event == null) {
            shown.add(new Paragraph(getTranslation("feedback.desk.none")));
        } else {
            show(event, results.of(event.id()));
        }
    }

    private void show(Event of, Result result) {
        var lines = new FeedbackLines(of, result, texts, getLocale());
        file.add(new Anchor(
                new FeedbackFile(result, lines, texts).csv(),
                AttachmentType.DOWNLOAD,
                getTranslation("feedback.desk.csv")));
        var one = Optional.ofNullable(session.getValue());
        one.map(it -> of(it, result, lines))
                .orElseGet(() ->
                        Optional.of(lines.whole()).filter(line -> !line.tally().isFew()))
                .ifPresentOrElse(
                        line -> figures(line, of, lines),
                        () -> shown.add(new Paragraph(getTranslation("feedback.desk.few", Told.FEW))));
        var said = result.words().stream()
                .filter(words ->
                        one.isEmpty() || words.session().equals(one.get().id()))
                .map(Said::words)
                .toList();
        words(said);
    }

    private static Optional<FeedbackLine> of(Session one, Result result, FeedbackLines lines) {
        return result.sessions().lines().stream()
                .filter(line -> line.of().equals(one.id()))
                .findFirst()
                .map(line -> new FeedbackLine(lines.when(one.id()), line.tally()));
    }

    private void figures(FeedbackLine chosen, Event of, FeedbackLines lines) {
        shown.add(
                new Paragraph(
                        getTranslation("feedback.desk.summary", chosen.tally().all(), lines.mean(chosen.tally()))),
                new ScoreChart(chosen.tally()));
        if (!session.isEmpty()) {
            table("feedback.desk.by-session", List.of(chosen), lines);
            return;
        }
        var groups = lines.groups();
        table(
                "feedback.desk.by-group",
                Stream.concat(groups.stream(), Stream.of(chosen)).toList(),
                lines);
        if (groups.isEmpty()) {
            shown.add(new Paragraph(getTranslation("feedback.desk.no-groups", Told.FEW)));
        }
        if (of.sessions().size() > 1 && !lines.sessions().isEmpty()) {
            table("feedback.desk.by-session", lines.sessions(), lines);
        }
    }

    private void table(String title, List<FeedbackLine> rows, FeedbackLines lines) {
        var grid = new Grid<FeedbackLine>();
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation(title));
        grid.addComponentColumn(row -> wrapped(row.label()))
                .setHeader(getTranslation("feedback.desk.of"))
                .setFlexGrow(2);
        Score.BEST_FIRST.forEach(
                score -> number(grid, score.textKey(), row -> row.tally().of(score)));
        number(grid, "feedback.desk.all", row -> row.tally().all());
        number(grid, "feedback.desk.mean", row -> lines.mean(row.tally()));
        grid.setItems(rows);
        shown.add(new H2(getTranslation(title)), grid);
    }

    private void number(Grid<FeedbackLine> grid, String header, ValueProvider<FeedbackLine, Object> value) {
        grid.addColumn(value)
                .setHeader(wrapped(getTranslation(header)))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7.5rem")
                .setFlexGrow(0);
    }

    private static Span wrapped(String text) {
        var cell = new Span(text);
        cell.addClassName("guide-cell");
        return cell;
    }

    private void words(List<String> said) {
        shown.add(new H2(getTranslation("feedback.desk.words")));
        if (said.isEmpty()) {
            shown.add(new Paragraph(getTranslation("feedback.desk.words.none")));
            return;
        }
        var list = new UnorderedList(said.stream().map(ListItem::new).toArray(ListItem[]::new));
        list.addClassName("feedback-said");
        shown.add(new Paragraph(getTranslation("feedback.desk.words.lead")), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("feedback.desk.title") + " · JELPPI";
    }
}
