package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fi.jelppi.checkin.CheckInResult;
import fi.jelppi.checkin.CheckInResult.ImpossibleTime;
import fi.jelppi.checkin.PaperLine;
import fi.jelppi.checkin.PaperLine.Visitor;
import fi.jelppi.checkin.TodayList.Line;
import fi.jelppi.event.Session;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Enters the paper list, line after line without a pause: the number, the name to compare, the times. */
class PaperEntry extends Div {

    /** The sheet in the coach's hand. */
    record Sheet(Session session, Runnable onStop) {}

    /** Somebody on the sheet, in words to compare with it. */
    record Someone(Visitor visitor, String who) {}

    private final CoachDesk desk;
    private final LocalTimes times;
    private final AnswerScreens answers;
    private final Sheet sheet;
    private final VisitWords words;

    PaperEntry(CoachDesk desk, LocalTimes times, AnswerScreens answers, Sheet sheet) {
        this.desk = desk;
        this.times = times;
        this.answers = answers;
        this.sheet = sheet;
        this.words = new VisitWords(times);
        addClassName("paper-entry");
        askLine(getTranslation("checkin.paper.line-help"));
    }

    private void askLine(String help) {
        new Question<>(
                        getTranslation("checkin.paper.line"),
                        help,
                        getTranslation("checkin.paper.line-wrong"),
                        EntryKind.LINE,
                        typed -> desk.numbered(sheet.session(), Integer.parseInt(typed)))
                .ask(
                        keys -> show(keys.or(button("checkin.paper.no-number", this::askWho))
                                .or(button("checkin.paper.stop", sheet.onStop()))),
                        this::take);
    }

    private void take(Line line) {
        if (line.visit() == null) {
            askCame(new Someone(new PaperLine.Registered(line.registration()), numbered(line)));
        } else {
            show(new KnownLine(numbered(line), words.state(line), this::askNext, () -> correct(line)));
        }
    }

    private void correct(Line line) {
        show(new CorrectionPanel(desk, sheet.session(), Correctable.of(line), this::askNext));
    }

    private String numbered(Line line) {
        return getTranslation("checkin.paper.numbered", String.valueOf(line.number()), line.name());
    }

    private void askWho() {
        show(new UnregisteredEntry(this::askCame, this::askNext));
    }

    private void askCame(Someone someone) {
        askCame(someone, Question.time(getTranslation("checkin.correct.came-when", someone.who())));
    }

    private void askCame(Someone someone, Question<LocalTime> question) {
        question.ask(keys -> show(keys.or(button("checkin.paper.wrong-line", this::askNext))), came -> {
            if (desk.asksForLeaving(sheet.session())) {
                askLeft(someone, came);
            } else {
                enter(someone, came, null);
            }
        });
    }

    private void askLeft(Someone someone, LocalTime came) {
        Question.time(getTranslation("checkin.correct.left-when", someone.who()))
                .ask(
                        keys -> show(keys.or(button("checkin.paper.left-unknown", () -> enter(someone, came, null)))),
                        left -> enter(someone, came, left));
    }

    /** Only what went wrong with the disk fills the screen. */
    private void enter(Someone someone, LocalTime came, @Nullable LocalTime left) {
        var result = desk.fromPaper(sheet.session(), new PaperLine(someone.visitor(), came, left));
        if (result instanceof CheckInResult.Recorded) {
            askLine(getTranslation("checkin.paper.entered", someone.who(), times.time(came)));
        } else if (result instanceof ImpossibleTime impossible) {
            askCame(
                    someone,
                    Question.time(getTranslation("checkin.correct.came-when", someone.who()))
                            .saying(getTranslation(impossible.why().textKey())));
        } else {
            answers.showToCoach(result, this::askNext);
        }
    }

    private void askNext() {
        askLine(getTranslation("checkin.paper.line-help"));
    }

    private void show(Component... parts) {
        removeAll();
        add(parts);
    }

    private BigButton button(String key, Runnable onTap) {
        return new BigButton(getTranslation(key), Look.QUIET, tap -> onTap.run());
    }
}
