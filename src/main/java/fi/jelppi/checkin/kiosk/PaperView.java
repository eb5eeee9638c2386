package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.checkin.ScannedText;
import fi.jelppi.event.Session;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.PageTools;
import fi.jelppi.shared.touch.WedgeScanner;

/** The list on paper, for when the machine is needed elsewhere or fails; its lines are entered afterwards by number. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class PaperView extends Section {

    private final CoachDesk desk;
    private final LocalTimes times;
    private final AnswerScreens answers;
    private final PageTools tools = new PageTools();
    private final H1 title = new H1(getTranslation("checkin.paper.title"));
    private final Picker<Session> picker;
    private final Div content = new Div();

    PaperView(CoachDesk desk, LocalTimes times, AnswerScreens answers, ScannedText codes) {
        this.desk = desk;
        this.times = times;
        this.answers = answers;
        addClassName("paper-page");
        content.addClassName("paper-content");
        picker =
                new Picker<>(desk.sessions(), session -> desk.titleOf(session) + " " + times.span(session), this::show);
        var scanner = new WedgeScanner();
        scanner.onCode(read -> answers.showToCoach(codes.checkIn(read.readings()), () -> {}));
        add(title, picker, tools, content, scanner);
        desk.first()
                .ifPresentOrElse(
                        picker::pick, () -> content.add(new Paragraph(getTranslation("checkin.nothing-today"))));
    }

    private void show(Session session) {
        var actions = new Div(
                new BigButton(getTranslation("checkin.paper.print"), Look.MAIN, tap -> tools.print()),
                new BigButton(getTranslation("checkin.paper.enter"), Look.QUIET, tap -> enter(session)));
        actions.addClassName("entry-actions");
        content.removeAll();
        content.add(actions, new PaperSheet(desk, times, session));
    }

    /** One question at a time, and the other sessions are out of reach: a line belongs to the sheet in one's hand. */
    private void enter(Session session) {
        showAround(false);
        content.removeAll();
        content.add(new PaperEntry(desk, times, answers, new PaperEntry.Sheet(session, () -> {
            showAround(true);
            show(session);
        })));
    }

    private void showAround(boolean visible) {
        title.setVisible(visible);
        picker.setVisible(visible);
    }
}
