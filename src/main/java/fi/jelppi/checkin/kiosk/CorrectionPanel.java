package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.checkin.Correction;
import fi.jelppi.checkin.Heads;
import fi.jelppi.checkin.VisitTimes;
import fi.jelppi.event.Session;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.time.Instant;
import java.util.function.Function;

/** What was wrong, the right time or number where it needs one, and why: one question after the other, in place of the list. */
class CorrectionPanel extends Div {

    private final CoachDesk desk;
    private final Session session;
    private final Correctable visit;
    private final Runnable onEnd;

    /** @param onEnd called when the panel has gone, whether something was corrected or not */
    CorrectionPanel(CoachDesk desk, Session session, Correctable visit, Runnable onEnd) {
        this.desk = desk;
        this.session = session;
        this.visit = visit;
        this.onEnd = onEnd;
        addClassName("correction");
        askWhat();
    }

    private void askWhat() {
        if (visit.faults().size() == 1) {
            ask(visit.faults().getFirst());
            return;
        }
        var choices = new Div();
        choices.addClassName("choices");
        visit.faults().forEach(fault -> choices.add(choice(fault.textKey(), () -> ask(fault))));
        show(new H1(visit.title()), choices);
    }

    private void ask(Fault fault) {
        switch (fault) {
            case CAME -> askTime(fault, at -> why -> new Correction.Came(at, why));
            case LEFT -> askTime(fault, at -> why -> new Correction.Left(at, why));
            case HEADS ->
                Question.heads(getTranslation("checkin.correct.how-many", visit.title()))
                        .ask(this::show, heads -> askWhy(fault, why -> new Correction.Counted(heads, why)));
            case STILL_HERE -> askWhy(fault, Correction.StillHere::new);
            case REMOVE -> askWhy(fault, Correction.Removed::new);
            case RESTORE -> askWhy(fault, Correction.Restored::new);
        }
    }

    private void askTime(Fault fault, Function<Instant, Function<String, Correction>> correction) {
        Question.time(getTranslation(fault.textKey() + "-when", visit.title()))
                .ask(this::show, time -> askWhy(fault, correction.apply(VisitTimes.instant(session, time))));
    }

    private void askWhy(Fault fault, Function<String, Correction> correction) {
        var choices = new Div();
        choices.addClassName("choices");
        fault.reasonKeys()
                .forEach(key -> choices.add(choice(key, () -> correct(correction.apply(getTranslation(key))))));
        choices.add(choice("checkin.correct.reason.other", () -> askReason(correction)));
        show(new H1(getTranslation("checkin.correct.why")), new Paragraph(visit.title()), choices);
    }

    private void askReason(Function<String, Correction> correction) {
        show(new TextEntry(
                getTranslation("checkin.correct.why"),
                visit.title(),
                TextKind.REASON,
                reason -> correct(correction.apply(reason))));
    }

    private void correct(Correction correction) {
        var outcome = desk.correct(visit.visit(), correction);
        if (outcome == Correction.Outcome.STORED) {
            close();
        } else {
            askWhat();
            addComponentAsFirst(problem(outcome));
        }
    }

    private void close() {
        removeFromParent();
        onEnd.run();
    }

    private Paragraph problem(Correction.Outcome outcome) {
        var problem = new Paragraph(getTranslation(outcome.textKey(), Heads.MOST));
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        return problem;
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
