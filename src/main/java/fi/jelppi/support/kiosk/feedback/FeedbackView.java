package fi.jelppi.support.kiosk.feedback;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.event.EventTimes;
import fi.jelppi.kiosk.spi.HasPatience;
import fi.jelppi.kiosk.spi.Patience;
import fi.jelppi.kiosk.spi.VisitEnding;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.Icon;
import fi.jelppi.shared.touch.Icon.Picture;
import fi.jelppi.support.feedback.FeedbackAnswer;
import fi.jelppi.support.feedback.HallFeedback;
import fi.jelppi.support.feedback.HallFeedback.Ended;
import fi.jelppi.support.feedback.HallFeedback.Wanted;
import fi.jelppi.support.feedback.Respondent;
import fi.jelppi.support.feedback.Score;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a training was: one question after the other, then thanks. Of an answer nothing stays behind, and the next one may answer. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class FeedbackView extends Section implements HasPatience {

    private final HallFeedback feedback;

    FeedbackView(HallFeedback feedback) {
        this.feedback = feedback;
        addClassName("feedback-page");
        wanted().ifPresentOrElse(this::askScore, () -> choose(feedback.endedLately()));
    }

    /** What another page leads to, once. */
    private Optional<Ended> wanted() {
        var ui = UI.getCurrentOrThrow();
        var wanted = Optional.ofNullable(ComponentUtil.getData(ui, Wanted.class));
        ComponentUtil.setData(ui, Wanted.class, null);
        return wanted.flatMap(it -> feedback.find(it.session()));
    }

    @Override
    public Patience patience() {
        return Patience.READING;
    }

    private void choose(List<Ended> sessions) {
        if (sessions.isEmpty()) {
            show("feedback.kiosk.none.title", new Paragraph(getTranslation("feedback.kiosk.none.text")));
        } else if (sessions.size() == 1) {
            askScore(sessions.getFirst());
        } else {
            var choices = new Div();
            choices.addClassName("feedback-choices");
            sessions.forEach(one -> choices.add(new BigButton(named(one), Look.QUIET, tap -> askScore(one))));
            show("feedback.kiosk.which", choices);
        }
    }

    private String named(Ended one) {
        var times = new EventTimes(getLocale(), key -> getTranslation(key));
        return times.span(one.session()) + " " + one.event().title();
    }

    private void askScore(Ended session) {
        var scores = new Div();
        scores.addClassName("feedback-scores");
        Score.BEST_FIRST.forEach(score -> {
            var button = new BigButton(getTranslation(score.textKey()), Look.QUIET, tap -> askGroup(session, score));
            button.addComponentAsFirst(new Icon(face(score)));
            scores.add(button);
        });
        show("feedback.kiosk.score", about(session), scores, new Paragraph(getTranslation("feedback.kiosk.nameless")));
    }

    private static Paragraph about(Ended session) {
        var title = new Paragraph(session.event().title());
        title.addClassName("feedback-about");
        return title;
    }

    private static Picture face(Score score) {
        return switch (score) {
            case VERY_GOOD -> Picture.FACE_VERY_GOOD;
            case GOOD -> Picture.FACE_GOOD;
            case FAIR -> Picture.FACE_FAIR;
            case BAD -> Picture.FACE_BAD;
            case VERY_BAD -> Picture.FACE_VERY_BAD;
        };
    }

    private void askGroup(Ended session, Score score) {
        var groups = new Div();
        groups.addClassName("feedback-choices");
        for (Respondent group : Respondent.values()) {
            groups.add(
                    new BigButton(getTranslation(group.textKey()), Look.QUIET, tap -> askWords(session, score, group)));
        }
        show(
                "feedback.kiosk.group",
                groups,
                actions(
                        new BigButton(
                                getTranslation("feedback.kiosk.group.skip"),
                                Look.QUIET,
                                tap -> askWords(session, score, null)),
                        back(() -> askScore(session))));
    }

    private void askWords(Ended session, Score score, @Nullable Respondent group) {
        var field = new WordsField();
        var problem = new Paragraph();
        problem.addClassName("call-problem");
        problem.getElement().setAttribute("role", "alert");
        var send = new BigButton(
                getTranslation("feedback.kiosk.send"),
                Look.MAIN,
                tap -> field.read()
                        .ifPresent(words -> send(session, new FeedbackAnswer(score, group, words), problem)));
        show(
                "feedback.kiosk.words",
                new Paragraph(getTranslation("feedback.kiosk.words.help")),
                field,
                problem,
                actions(send, back(() -> askGroup(session, score))));
    }

    private void send(Ended session, FeedbackAnswer answer, Paragraph problem) {
        switch (feedback.give(session.session().id(), answer)) {
            case STORED -> thank(session);
            case TOO_MANY -> problem.setText(getTranslation("feedback.kiosk.too-many"));
            case OVER -> problem.setText(getTranslation("feedback.kiosk.over"));
            case NOT_STORED -> problem.setText(getTranslation("feedback.kiosk.not-stored"));
        }
    }

    private void thank(Ended session) {
        var next = new BigButton(getTranslation("feedback.kiosk.next"), Look.MAIN, tap -> askScore(session));
        var end = new BigButton(
                getTranslation("feedback.kiosk.end"),
                Look.QUIET,
                tap -> VisitEnding.of(UI.getCurrentOrThrow()).ifPresent(VisitEnding::end));
        show("feedback.kiosk.thanks", new Paragraph(getTranslation("feedback.kiosk.thanks.text")), actions(next, end));
    }

    private BigButton back(Runnable way) {
        return new BigButton(getTranslation("feedback.kiosk.back"), Look.QUIET, tap -> way.run());
    }

    private static Div actions(BigButton... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("entry-actions");
        return actions;
    }

    /** What was tapped has gone: the keyboard and the screen reader go on at the heading. */
    private void show(String title, Component... content) {
        removeAll();
        var heading = new H1(getTranslation(title));
        heading.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
        add(heading);
        add(content);
    }
}
