package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.checkin.CheckInResult;
import fi.jelppi.checkin.TodayList.Line;
import fi.jelppi.event.Session;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.PageTools;
import java.time.LocalTime;
import java.util.List;

/** The list on paper, for when the machine is needed elsewhere; its lines are entered afterwards by number. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class PaperView extends Section {

    private static final int MOST = 500;
    /** Lines for those who come without being on the list. */
    private static final int EMPTY_LINES = 12;

    private static final String LINE_HELP = "checkin.paper.line-help";

    private final CoachDesk desk;
    private final LocalTimes times;
    private final AnswerScreens answers;
    private final PageTools tools = new PageTools();
    private final Div paper = new Div();
    private final Div entry = new Div();

    PaperView(CoachDesk desk, LocalTimes times, AnswerScreens answers) {
        this.desk = desk;
        this.times = times;
        this.answers = answers;
        addClassName("paper-page");
        paper.addClassName("paper");
        var picker = new SessionPicker(desk.sessions(), this::words, this::show);
        add(new H1(getTranslation("checkin.paper.title")), picker, tools, entry, paper);
        desk.first()
                .ifPresentOrElse(picker::pick, () -> entry.add(new Paragraph(getTranslation("checkin.nothing-today"))));
    }

    private void show(Session session) {
        var lines = desk.lines(session, "", 0, MOST);
        var print = new BigButton(getTranslation("checkin.paper.print"), Look.MAIN, tap -> tools.print());
        var enter = new BigButton(
                getTranslation("checkin.paper.enter"), Look.QUIET, tap -> askLine(session, getTranslation(LINE_HELP)));
        var actions = new Div(print, enter);
        actions.addClassName("entry-actions");
        entry.removeAll();
        entry.add(actions);
        paper.removeAll();
        paper.add(new Paragraph(words(session) + ", " + times.day(session)), table(lines));
    }

    private void askLine(Session session, String help) {
        ask(
                new KeyEntry(
                        getTranslation("checkin.paper.line"),
                        help,
                        EntryKind.COUNT,
                        typed -> takeLine(session, Integer.parseInt(typed))),
                session);
    }

    private void takeLine(Session session, int number) {
        var line = number < 1 ? List.<Line>of() : desk.lines(session, "", number - 1, 1);
        if (line.isEmpty()) {
            askLine(session, getTranslation("checkin.paper.line-wrong"));
        } else {
            askTime(session, line.getFirst(), "checkin.correct.time-help");
        }
    }

    private void askTime(Session session, Line line, String helpKey) {
        ask(
                new KeyEntry(
                        getTranslation("checkin.paper.came", line.name()),
                        getTranslation(helpKey),
                        EntryKind.TIME,
                        typed -> EnteredTime.parse(typed)
                                .ifPresentOrElse(
                                        came -> enter(session, line, came),
                                        () -> askTime(session, line, "checkin.paper.time-wrong"))),
                session);
    }

    /** Line after line without a pause; only what went wrong fills the screen. */
    private void enter(Session session, Line line, LocalTime came) {
        var result = desk.fromPaper(session, line, came);
        if (result instanceof CheckInResult.Recorded) {
            askLine(session, getTranslation("checkin.paper.entered", line.name(), times.time(came)));
        } else {
            answers.show(result, () -> askLine(session, getTranslation(LINE_HELP)));
        }
    }

    private void ask(KeyEntry question, Session session) {
        paper.setVisible(false);
        entry.removeAll();
        entry.add(question.or(new BigButton(getTranslation("checkin.paper.stop"), Look.QUIET, tap -> {
            paper.setVisible(true);
            show(session);
        })));
    }

    private NativeTable table(List<Line> lines) {
        var table = new NativeTable();
        var head = new NativeTableRow();
        List.of("number", "name", "in", "out")
                .forEach(column ->
                        head.add(new NativeTableHeaderCell(getTranslation("checkin.paper.column." + column))));
        table.add(head);
        for (int number = 1; number <= lines.size(); number++) {
            table.add(row(Integer.toString(number), lines.get(number - 1).name()));
        }
        for (int empty = 0; empty < EMPTY_LINES; empty++) {
            table.add(row("", ""));
        }
        return table;
    }

    private static NativeTableRow row(String number, String name) {
        return new NativeTableRow(
                new NativeTableCell(number), new NativeTableCell(name), new NativeTableCell(), new NativeTableCell());
    }

    private String words(Session session) {
        return desk.titleOf(session) + " " + times.span(session);
    }
}
