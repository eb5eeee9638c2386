package fi.jelppi.meeting.kiosk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import fi.jelppi.event.EventTimes;
import fi.jelppi.kiosk.spi.HasPatience;
import fi.jelppi.kiosk.spi.Patience;
import fi.jelppi.kiosk.spi.ScreenPatience;
import fi.jelppi.meeting.HallMeeting;
import fi.jelppi.meeting.HallScreen.Answer;
import fi.jelppi.meeting.MeetingState;
import fi.jelppi.meeting.ParticipantId;
import fi.jelppi.meeting.RecordingNotice;
import fi.jelppi.meeting.Ticket;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.support.feedback.HallFeedback;
import fi.jelppi.support.feedback.HallFeedback.Wanted;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A training held elsewhere: what is on, joining it, the room itself, and what to do when it cannot be reached. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class TrainingView extends Div implements HasPatience, BeforeEnterObserver {

    private final TrainingServices services;
    private @Nullable HallMeeting chosen;
    private @Nullable Registration beats;
    private @Nullable RoomPanel room;
    /** In the room, also while this screen comes in again. */
    private @Nullable ScreenPlace place;
    /** Somebody tapped "Liity" before the coach had opened. */
    private boolean waiting;

    TrainingView(TrainingServices services) {
        this.services = services;
        addClassName("training");
        choose(services.meetings().today());
    }

    @Override
    public Patience patience() {
        return Patience.READING;
    }

    /** With nothing to join and nothing to read, the tile says what has ended. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (services.meetings().today().isEmpty()
                && services.handouts().handouts().all().isEmpty()
                && !services.feedback().endedLately().isEmpty()) {
            event.forwardTo(HallFeedback.PATH);
        }
    }

    private void choose(List<HallMeeting> today) {
        if (today.size() == 1) {
            invite(today.getFirst());
        } else if (today.isEmpty()) {
            show(withAll(withEarlier(words("meeting.kiosk.none.title", "meeting.kiosk.none.text"))));
        } else {
            var choices = new Div(new H1(getTranslation("meeting.kiosk.which")));
            choices.addClassName("training-choices");
            today.forEach(it ->
                    choices.add(new BigButton(time(it) + " " + it.event().title(), Look.QUIET, tap -> invite(it))));
            show(withAll(choices));
        }
    }

    private void invite(HallMeeting meeting) {
        chosen = meeting;
        waiting = false;
        patience(Patience.SHORT);
        if (meeting.state() == MeetingState.ENDED) {
            ended(meeting);
            return;
        }
        boolean open = meeting.state() == MeetingState.OPEN;
        var panel = panel(
                meeting.event().title(),
                getTranslation("meeting.kiosk.invite.time", time(meeting)),
                getTranslation(open ? "meeting.kiosk.invite.open" : "meeting.kiosk.invite.planned"));
        panel.add(new BigButton(getTranslation("meeting.kiosk.join"), Look.MAIN, tap -> join()));
        show(withHandouts(withEarlier(panel)));
    }

    private void ended(HallMeeting meeting) {
        var panel = panel(meeting.event().title(), getTranslation("meeting.kiosk.ended"));
        panel.add(feedback(Look.MAIN, new Wanted(meeting.session().id())));
        show(withHandouts(panel));
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
        return new BigButton(getTranslation("feedback.kiosk.title"), look, tap -> {
            var ui = UI.getCurrentOrThrow();
            ComponentUtil.setData(ui, Wanted.class, about);
            ui.navigate(HallFeedback.PATH);
        });
    }

    private void join() {
        join(services.tickets()::take);
    }

    private void joinAnew() {
        join(services.tickets()::takeAnew);
    }

    private void join(Function<SessionId, Answer> door) {
        var meeting = Objects.requireNonNull(chosen);
        show(panel(meeting.event().title(), getTranslation("meeting.kiosk.joining")));
        var ui = UI.getCurrentOrThrow();
        services.line().ask(ui, () -> door.apply(meeting.session().id()), this::answered);
    }

    private void answered(Answer answer) {
        var meeting = Objects.requireNonNull(chosen);
        waiting = answer instanceof Answer.Wait;
        if (!(answer instanceof Answer.ComeIn)) {
            givePlaceUp();
        }
        switch (answer) {
            case Answer.ComeIn(var ticket) -> enter(meeting, ticket);
            case Answer.Wait() -> waitForTheCoach(meeting);
            case Answer.AskFirst(var screen, var recording) -> askFirst(screen, recording);
            case Answer.NotYou() -> trouble("meeting.kiosk.removed");
            case Answer.Ended() -> ended(meeting);
            case Answer.NoMeeting() -> trouble("meeting.kiosk.no-meeting");
            case Answer.OtherServer _ -> trouble("meeting.kiosk.other-server");
            case Answer.NoConnection() -> trouble("meeting.kiosk.offline");
        }
    }

    /** People sit down before the screen and wait: nothing of anybody is on it. */
    private void waitForTheCoach(HallMeeting meeting) {
        patience(Patience.ENDLESS);
        var panel = panel(meeting.event().title(), getTranslation("meeting.kiosk.wait"));
        panel.add(new BigButton(getTranslation("meeting.kiosk.again"), Look.QUIET, tap -> join()));
        show(panel);
    }

    /** Nobody is recorded who was not asked before. */
    private void askFirst(ParticipantId screen, RecordingNotice asked) {
        patience(Patience.READING);
        show(new ConsentPanel(said -> {
            show(panel(Objects.requireNonNull(chosen).event().title(), getTranslation("meeting.kiosk.joining")));
            services.words().said(screen, asked.recording(), said);
            var ui = UI.getCurrentOrThrow();
            services.line().ask(ui, () -> services.consent(screen, asked.recording(), said), heard -> join());
        }));
    }

    private void enter(HallMeeting meeting, Ticket ticket) {
        if (place == null) {
            place = services.place(ticket.participant());
        }
        var panel = new RoomPanel(services, meeting, ticket, place, this::over);
        room = panel;
        patience(Patience.ENDLESS);
        show(panel);
    }

    private void givePlaceUp() {
        if (place != null) {
            place.leave();
        }
        place = null;
    }

    private void over(RoomEnd end) {
        room = null;
        if (end != RoomEnd.AGAIN) {
            givePlaceUp();
        }
        patience(Patience.SHORT);
        switch (end) {
            case ENDED -> ended(Objects.requireNonNull(chosen));
            case REMOVED -> trouble("meeting.kiosk.removed");
            case SERVER -> trouble("meeting.kiosk.server");
            case LOST -> trouble("meeting.kiosk.lost");
            case AGAIN -> joinAnew();
        }
    }

    private void patience(Patience wanted) {
        getUI().flatMap(ScreenPatience::of).ifPresent(screen -> screen.atLeast(wanted));
    }

    /** Never a dead end: again, and by telephone where there is one. */
    private void trouble(String key) {
        patience(Patience.SHORT);
        var meeting = Objects.requireNonNull(chosen);
        var panel = panel(meeting.event().title(), getTranslation(key));
        if (meeting.phone() != null) {
            panel.add(new Paragraph(
                    meeting.phoneCode() == null
                            ? getTranslation("meeting.kiosk.phone", meeting.phone())
                            : getTranslation("meeting.kiosk.phone-code", meeting.phone(), meeting.phoneCode())));
        }
        panel.add(new BigButton(getTranslation("meeting.kiosk.again"), Look.MAIN, tap -> join()));
        show(withHandouts(panel));
    }

    /** What is given out is here without a connection, too. */
    private Div withHandouts(Div panel) {
        services.handouts()
                .handouts()
                .of(Objects.requireNonNull(chosen).event().id())
                .filter(now -> now.more() || !now.shown().isEmpty())
                .ifPresent(now -> panel.add(
                        new HandoutList(services.handouts(), now, getTranslation("meeting.kiosk.material.title"))));
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

    private Div words(String title, String text) {
        return panel(getTranslation(title), getTranslation(text));
    }

    private static Div panel(String title, String... lines) {
        var panel = new Div(new H1(title));
        panel.addClassName("training-panel");
        for (String line : lines) {
            panel.add(new Paragraph(line));
        }
        return panel;
    }

    /** What was tapped has gone: the keyboard and the screen reader go on at the heading. */
    private void show(Component content) {
        removeAll();
        add(content);
        content.getChildren()
                .filter(H1.class::isInstance)
                .findFirst()
                .map(Component::getElement)
                .ifPresent(heading -> heading.setAttribute("tabindex", "-1").callJsFunction("focus"));
    }

    private String time(HallMeeting meeting) {
        return new EventTimes(getLocale(), key -> getTranslation(key)).span(meeting.session());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        beats = services.beat().onBeat(() -> ui.access(this::beat));
    }

    /** What the coach did has come: the page goes on by itself. */
    private void beat() {
        if (room != null) {
            room.beat();
        } else if (chosen != null) {
            var session = chosen.session().id();
            services.meetings()
                    .find(session)
                    .filter(now -> !now.equals(chosen) || waiting && now.state() == MeetingState.OPEN)
                    .ifPresent(this::changed);
        }
    }

    private void changed(HallMeeting now) {
        boolean tapped = waiting;
        invite(now);
        if (tapped && now.state() == MeetingState.OPEN) {
            join();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Objects.requireNonNull(beats).remove();
        if (room == null) {
            givePlaceUp();
        }
        patience(Patience.SHORT);
    }
}
