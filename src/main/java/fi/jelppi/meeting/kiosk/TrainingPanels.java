package fi.jelppi.meeting.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.event.EventTimes;
import fi.jelppi.meeting.HallMeeting;
import fi.jelppi.meeting.MeetingState;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.support.feedback.HallFeedback;
import fi.jelppi.support.feedback.HallFeedback.Wanted;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a hall reads before and after the room: what is on, how to join, that it waits, and what to do when it cannot. */
class TrainingPanels {

    private final Component page;
    private final TrainingServices services;

    /** @param page whose language they have */
    TrainingPanels(Component page, TrainingServices services) {
        this.page = page;
        this.services = services;
    }

    private String text(String key, Object... parameters) {
        return page.getTranslation(key, parameters);
    }

    Div none() {
        return withAll(withEarlier(panel(text("meeting.kiosk.none.title"), text("meeting.kiosk.none.text"))));
    }

    Div which(List<HallMeeting> today, Consumer<HallMeeting> onChoice) {
        var choices = new Div(new H1(text("meeting.kiosk.which")));
        choices.addClassName("training-choices");
        today.forEach(it -> choices.add(
                new BigButton(time(it) + " " + it.event().title(), Look.QUIET, tap -> onChoice.accept(it))));
        return withAll(choices);
    }

    Div invite(HallMeeting meeting, Runnable onJoin) {
        boolean open = meeting.state() == MeetingState.OPEN;
        var panel = panel(
                meeting.event().title(),
                text("meeting.kiosk.invite.time", time(meeting)),
                text(open ? "meeting.kiosk.invite.open" : "meeting.kiosk.invite.planned"));
        panel.add(new BigButton(text("meeting.kiosk.join"), Look.MAIN, tap -> onJoin.run()));
        return withHandouts(meeting, withEarlier(panel));
    }

    Div joining(HallMeeting meeting) {
        return panel(meeting.event().title(), text("meeting.kiosk.joining"));
    }

    /** People sit down before the screen and wait: nothing of anybody is on it. */
    Div waiting(HallMeeting meeting, Runnable onAgain) {
        var panel = panel(meeting.event().title(), text("meeting.kiosk.wait"));
        panel.add(new BigButton(text("meeting.kiosk.again"), Look.QUIET, tap -> onAgain.run()));
        return panel;
    }

    Div ended(HallMeeting meeting) {
        var panel = panel(meeting.event().title(), text("meeting.kiosk.ended"));
        panel.add(feedback(Look.MAIN, new Wanted(meeting.session().id())));
        return withHandouts(meeting, panel);
    }

    /**
     * Never a dead end: again, and by telephone where there is one.
     *
     * @param key text that says what has happened
     */
    Div trouble(HallMeeting meeting, String key, Runnable onAgain) {
        var panel = panel(meeting.event().title(), text(key));
        if (meeting.phone() != null) {
            panel.add(new Paragraph(
                    meeting.phoneCode() == null
                            ? text("meeting.kiosk.phone", meeting.phone())
                            : text("meeting.kiosk.phone-code", meeting.phone(), meeting.phoneCode())));
        }
        panel.add(new BigButton(text("meeting.kiosk.again"), Look.MAIN, tap -> onAgain.run()));
        return withHandouts(meeting, panel);
    }

    /** Where one can still say how another one was. */
    private Div withEarlier(Div panel) {
        if (!services.feedback().endedLately().isEmpty()) {
            panel.add(feedback(Look.QUIET, null));
        }
        return panel;
    }

    /** @param about null for whichever has ended lately */
    private BigButton feedback(Look look, @Nullable Wanted about) {
        return new BigButton(text("feedback.kiosk.title"), look, tap -> {
            var ui = UI.getCurrentOrThrow();
            ComponentUtil.setData(ui, Wanted.class, about);
            ui.navigate(HallFeedback.PATH);
        });
    }

    /** What is given out is here without a connection, too. */
    private Div withHandouts(HallMeeting meeting, Div panel) {
        services.handouts()
                .handouts()
                .of(meeting.event().id())
                .filter(now -> now.more() || !now.shown().isEmpty())
                .ifPresent(now ->
                        panel.add(new HandoutList(services.handouts(), now, text("meeting.kiosk.material.title"))));
        return panel;
    }

    /** Of all trainings of this hall, also those that are over. */
    private Div withAll(Div panel) {
        services.handouts()
                .handouts()
                .all()
                .forEach(now -> panel.add(
                        new HandoutList(services.handouts(), now, now.of().title())));
        return panel;
    }

    private static Div panel(String title, String... lines) {
        var panel = new Div(new H1(title));
        panel.addClassName("training-panel");
        for (String line : lines) {
            panel.add(new Paragraph(line));
        }
        return panel;
    }

    private String time(HallMeeting meeting) {
        var language = UI.getCurrentOrThrow().getLocale();
        return new EventTimes(language, key -> text(key)).span(meeting.session());
    }
}
