package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.checkin.Correction;
import fi.jelppi.checkin.TodayList.Line;
import fi.jelppi.checkin.VisitTimes;
import fi.jelppi.event.Session;
import fi.jelppi.shared.VisitId;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What was wrong, the right time where it needs one, and why: one question after the other, in place of the list. */
class CorrectionPanel extends Div {

    private static final List<String> REASONS = List.of(
            "checkin.correct.reason.forgot",
            "checkin.correct.reason.wrong-person",
            "checkin.correct.reason.wrong-time");

    private static final String TIME_HELP = "checkin.correct.time-help";

    private final CoachDesk desk;
    private final Session session;
    private final Line line;
    private final Runnable after;

    CorrectionPanel(CoachDesk desk, Session session, Line line, Runnable after) {
        this.desk = desk;
        this.session = session;
        this.line = line;
        this.after = after;
        addClassName("correction");
        askWhat();
    }

    private void askWhat() {
        var choices = new Div(
                choice(
                        "checkin.correct.came",
                        () -> askTime("checkin.correct.came", TIME_HELP, at -> why -> new Correction.Came(at, why))),
                choice(
                        "checkin.correct.left",
                        () -> askTime("checkin.correct.left", TIME_HELP, at -> why -> new Correction.Left(at, why))));
        if (line.left() != null) {
            choices.add(choice("checkin.correct.still-here", () -> askWhy(Correction.StillHere::new)));
        }
        choices.add(choice("checkin.correct.remove", () -> askWhy(Correction.Removed::new)));
        choices.addClassName("choices");
        show(new H1(line.name()), choices);
    }

    private void askTime(
            String questionKey, String helpKey, Function<Instant, Function<String, Correction>> correction) {
        show(new KeyEntry(
                getTranslation(questionKey),
                getTranslation(helpKey),
                EntryKind.TIME,
                typed -> EnteredTime.parse(typed)
                        .ifPresentOrElse(
                                time -> askWhy(correction.apply(instant(time))),
                                () -> askTime(questionKey, "checkin.paper.time-wrong", correction))));
    }

    private Instant instant(LocalTime time) {
        return VisitTimes.instant(session, time);
    }

    private void askWhy(Function<String, Correction> correction) {
        var choices = new Div();
        choices.addClassName("choices");
        REASONS.forEach(key -> choices.add(choice(key, () -> correct(correction.apply(getTranslation(key))))));
        choices.add(choice("checkin.correct.reason.other", () -> askReason(correction)));
        show(new H1(getTranslation("checkin.correct.why")), choices);
    }

    private void askReason(Function<String, Correction> correction) {
        show(new KeyEntry(
                getTranslation("checkin.correct.why"),
                line.name(),
                EntryKind.REASON,
                reason -> correct(correction.apply(reason))));
    }

    private void correct(Correction correction) {
        var outcome = desk.correct(visit(), correction);
        if (outcome == Correction.Outcome.STORED) {
            close();
        } else {
            askWhat();
            addComponentAsFirst(problem(outcome));
        }
    }

    private void close() {
        removeFromParent();
        after.run();
    }

    private Paragraph problem(Correction.Outcome outcome) {
        var problem = new Paragraph(getTranslation(outcome.textKey()));
        problem.getElement().setAttribute("role", "alert");
        return problem;
    }

    private VisitId visit() {
        return Objects.requireNonNull(line.visit());
    }

    private void show(Component... parts) {
        removeAll();
        add(parts);
        add(new BigButton(getTranslation("checkin.correct.stop"), Look.QUIET, tap -> close()));
    }

    private BigButton choice(String key, Runnable onTap) {
        return new BigButton(getTranslation(key), Look.QUIET, tap -> onTap.run());
    }
}
