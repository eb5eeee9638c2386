package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.checkin.CheckInResult;
import fi.jelppi.checkin.ScannedText;
import fi.jelppi.checkin.TodayList.Line;
import fi.jelppi.event.Session;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.WedgeScanner;

/** The coach's list of a session: who is here, who is not, and what to set right. A scanner on the keyboard checks in here too. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class TodayView extends Section {

    private final CoachDesk desk;
    private final AnswerScreens answers;
    private final Picker<Session> sessions;
    private final TodayLists lists;
    private final Div board = new Div();
    private final Div chosen = new Div();
    private final Paragraph said = new Paragraph();

    TodayView(CoachDesk desk, LocalTimes times, AnswerScreens answers, ScannedText codes) {
        this.desk = desk;
        this.answers = answers;
        addClassName("today");
        board.addClassName("board");
        said.addClassName("said");
        said.getElement().setAttribute("role", "status");
        lists = new TodayLists(
                new TodayRows(desk, new VisitWords(times), this::mark, this::correct), () -> said.setText(""));
        sessions =
                new Picker<>(desk.sessions(), session -> desk.titleOf(session) + " " + times.span(session), this::show);
        board.add(new H1(getTranslation("checkin.today.title")));
        var scanner = new WedgeScanner();
        scanner.onCode(read -> answers.showToCoach(codes.checkIn(read.readings()), lists::refresh));
        add(board, scanner);
        desk.first()
                .ifPresentOrElse(this::open, () -> board.add(new Paragraph(getTranslation("checkin.nothing-today"))));
    }

    private void open(Session first) {
        board.add(sessions, chosen, said, lists);
        sessions.pick(first);
    }

    private void show(Session session) {
        showChoice(session);
        lists.open(session);
    }

    private void showChoice(Session session) {
        chosen.removeAll();
        if (desk.isChosen(session.id())) {
            chosen.add(new BigButton(getTranslation("checkin.today.chosen"), Look.MAIN, tap -> {
                desk.letTheClockChoose();
                showChoice(session);
            }));
        } else if (desk.sessions().size() > 1) {
            chosen.add(new BigButton(getTranslation("checkin.today.choose"), Look.QUIET, tap -> {
                desk.choose(session.id());
                showChoice(session);
            }));
        }
    }

    /** A coach marks many in a row: a line says that it is done, only what went wrong fills the screen. */
    private void mark(Line line) {
        sessions.picked().ifPresent(session -> {
            var result = desk.mark(session, line);
            if (result instanceof CheckInResult.Recorded) {
                said.setText(getTranslation("checkin.today.marked", line.name()));
                lists.refresh();
            } else {
                answers.showToCoach(result, lists::refresh);
            }
        });
    }

    private void correct(Correctable visit) {
        said.setText("");
        board.setVisible(false);
        sessions.picked().ifPresent(session -> add(new CorrectionPanel(desk, session, visit, this::backToList)));
    }

    private void backToList() {
        board.setVisible(true);
        lists.refresh();
    }
}
