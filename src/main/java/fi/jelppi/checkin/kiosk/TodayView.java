package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.checkin.CheckInResult;
import fi.jelppi.checkin.TodayList.Line;
import fi.jelppi.event.Session;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.Keypad;

/** The coach's list of a session: who is here, who is not, and what to set right. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class TodayView extends Section {

    private static final int PAGE = 20;

    private final CoachDesk desk;
    private final LocalTimes times;
    private final AnswerScreens answers;
    private final SessionPicker picker;
    private final Div board = new Div();
    private final Div chosen = new Div();
    private final Paragraph said = new Paragraph();
    private final Input search = new Input(ValueChangeMode.EAGER);
    private final UnorderedList list = new UnorderedList();
    private final Div pages = new Div();
    private int offset;

    TodayView(CoachDesk desk, LocalTimes times, AnswerScreens answers) {
        this.desk = desk;
        this.times = times;
        this.answers = answers;
        addClassName("today");
        list.addClassName("people");
        pages.addClassName("pages");
        picker = new SessionPicker(desk.sessions(), this::words, session -> fromStart());
        board.addClassName("board");
        said.addClassName("said");
        said.getElement().setAttribute("role", "status");
        board.add(new H1(getTranslation("checkin.today.title")));
        add(board);
        desk.first()
                .ifPresentOrElse(this::open, () -> board.add(new Paragraph(getTranslation("checkin.nothing-today"))));
    }

    private void open(Session first) {
        search.setPlaceholder(getTranslation("checkin.today.search"));
        search.getElement().setAttribute("aria-label", getTranslation("checkin.today.search"));
        search.getElement().setAttribute("inputmode", "none");
        search.addValueChangeListener(typed -> fromStart());
        var keypad = new Keypad(Keypad.LETTERS, key -> search.setValue(search.getValue() + key))
                .withBackspace(this::backspace);
        keypad.setVisible(false);
        var keys = new BigButton(
                getTranslation("checkin.today.keys"), Look.QUIET, tap -> keypad.setVisible(!keypad.isVisible()));
        var finding = new Div(search, keys);
        finding.addClassName("finding");
        board.add(picker, chosen, finding, keypad, said, list, pages);
        picker.pick(first);
    }

    private void backspace() {
        var text = search.getValue();
        search.setValue(text.isEmpty() ? "" : text.substring(0, text.length() - 1));
    }

    private void fromStart() {
        said.setText("");
        offset = 0;
        refresh();
    }

    private void refresh() {
        picker.picked().ifPresent(this::show);
    }

    private void show(Session session) {
        showChoice(session);
        var lines = desk.lines(session, search.getValue(), offset, PAGE + 1);
        list.removeAll();
        lines.stream().limit(PAGE).forEach(line -> list.add(row(session, line)));
        pages.removeAll();
        if (lines.isEmpty()) {
            pages.add(new Paragraph(getTranslation("checkin.today.nobody")));
        }
        if (offset > 0) {
            pages.add(new BigButton(getTranslation("checkin.today.previous"), Look.QUIET, tap -> turn(-PAGE)));
        }
        if (lines.size() > PAGE && search.getValue().isBlank()) {
            pages.add(new BigButton(getTranslation("checkin.today.next"), Look.QUIET, tap -> turn(PAGE)));
        }
    }

    private void turn(int lines) {
        offset += lines;
        refresh();
    }

    private void showChoice(Session session) {
        chosen.removeAll();
        if (desk.isChosen(session.id())) {
            chosen.add(new BigButton(getTranslation("checkin.today.chosen"), Look.MAIN, tap -> {
                desk.letTheClockChoose();
                refresh();
            }));
        } else if (desk.sessions().size() > 1) {
            chosen.add(new BigButton(getTranslation("checkin.today.choose"), Look.QUIET, tap -> {
                desk.choose(session.id());
                refresh();
            }));
        }
    }

    private PersonRow row(Session session, Line line) {
        return new PersonRow(line, times, () -> mark(session, line), () -> correct(session, line));
    }

    /** A coach marks many in a row: a line says that it is done, only what went wrong fills the screen. */
    private void mark(Session session, Line line) {
        var result = desk.mark(session, line);
        if (result instanceof CheckInResult.Recorded) {
            said.setText(getTranslation("checkin.today.marked", line.name()));
            refresh();
        } else {
            answers.show(result, this::refresh);
        }
    }

    private void correct(Session session, Line line) {
        said.setText("");
        board.setVisible(false);
        add(new CorrectionPanel(desk, session, line, this::backToList));
    }

    private void backToList() {
        board.setVisible(true);
        refresh();
    }

    private String words(Session session) {
        return desk.titleOf(session) + " " + times.span(session);
    }
}
