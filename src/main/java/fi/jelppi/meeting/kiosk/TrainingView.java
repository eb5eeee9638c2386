package fi.jelppi.meeting.kiosk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
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
import fi.jelppi.support.feedback.HallFeedback;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A training held elsewhere: what is on, joining it, the room itself, and what to do when it cannot be reached. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class TrainingView extends Div implements HasPatience, BeforeEnterObserver {

    private final TrainingServices services;
    private final TrainingPanels panels;
    private @Nullable HallMeeting chosen;
    private @Nullable Registration beats;
    private @Nullable RoomPanel room;
    /** In the room, also while this screen comes in again. */
    private @Nullable ScreenPlace place;
    /** Somebody tapped "Liity" before the coach had opened. */
    private boolean waiting;

    TrainingView(TrainingServices services) {
        this.services = services;
        this.panels = new TrainingPanels(this, services);
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
        } else {
            show(today.isEmpty() ? panels.none() : panels.which(today, this::invite));
        }
    }

    private void invite(HallMeeting meeting) {
        chosen = meeting;
        waiting = false;
        patience(Patience.SHORT);
        if (meeting.state() == MeetingState.ENDED) {
            show(panels.ended(meeting));
            return;
        }
        show(panels.invite(meeting, this::join));
    }

    private void join() {
        join(services.tickets()::take);
    }

    private void joinAnew() {
        join(services.tickets()::takeAnew);
    }

    private void join(Function<SessionId, Answer> door) {
        var meeting = Objects.requireNonNull(chosen);
        show(panels.joining(meeting));
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
            case Answer.Ended() -> show(panels.ended(meeting));
            case Answer.NoMeeting() -> trouble("meeting.kiosk.no-meeting");
            case Answer.OtherServer _ -> trouble("meeting.kiosk.other-server");
            case Answer.NoConnection() -> trouble("meeting.kiosk.offline");
        }
    }

    private void waitForTheCoach(HallMeeting meeting) {
        patience(Patience.ENDLESS);
        show(panels.waiting(meeting, this::join));
    }

    /** Nobody is recorded who was not asked before. */
    private void askFirst(ParticipantId screen, RecordingNotice asked) {
        patience(Patience.READING);
        show(new ConsentPanel(said -> {
            show(panels.joining(Objects.requireNonNull(chosen)));
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
            case ENDED -> show(panels.ended(Objects.requireNonNull(chosen)));
            case REMOVED -> trouble("meeting.kiosk.removed");
            case SERVER -> trouble("meeting.kiosk.server");
            case LOST -> trouble("meeting.kiosk.lost");
            case AGAIN -> joinAnew();
        }
    }

    private void patience(Patience wanted) {
        getUI().flatMap(ScreenPatience::of).ifPresent(screen -> screen.atLeast(wanted));
    }

    private void trouble(String key) {
        patience(Patience.SHORT);
        show(panels.trouble(Objects.requireNonNull(chosen), key, this::join));
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
