package fi.jelppi.meeting.kiosk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import fi.jelppi.meeting.Door.Standing;
import fi.jelppi.meeting.HallMeeting;
import fi.jelppi.meeting.HallScreen.Heard;
import fi.jelppi.meeting.Ticket;
import fi.jelppi.shared.meeting.JitsiMeeting;
import fi.jelppi.shared.meeting.LinkChanged;
import fi.jelppi.shared.meeting.MeetingFailed;
import fi.jelppi.shared.meeting.MeetingState;
import fi.jelppi.shared.meeting.StateChanged;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The room: the video over the whole screen, who is in above it, one bar of big buttons below. */
class RoomPanel extends Div {

    /** How it ended, when not by leaving the page. */
    enum End {
        ENDED,
        REMOVED,
        /** The frame loaded itself anew after its token was used up, or another screen of the hall is to be heard now. */
        AGAIN,
        /** The Jitsi server was not reached. */
        SERVER,
        LOST
    }

    /** Central is told every quarter of a minute; the hall beats every two seconds. */
    private static final int BEATS = 7;

    private final TrainingServices services;
    private final HallMeeting meeting;
    private final Ticket ticket;
    private final Consumer<End> onEnd;
    private final RoomRecording recording;
    private final JitsiMeeting video;
    private final RoomHead head;
    private final RoomBar bar;
    private @Nullable String endpoint;
    private boolean wasIn;
    /** Another screen of the hall is heard. */
    private boolean silent;
    /** It comes back at once: central need not know that it left, and the hall keeps its place and what it has said. */
    private boolean again;
    /** It is one of another node, by central's word. */
    private boolean heardElsewhere;

    private int beats;
    private boolean asksFirst;

    RoomPanel(TrainingServices services, HallMeeting meeting, Ticket given, Consumer<End> onEnd) {
        this.services = services;
        this.meeting = meeting;
        this.ticket = services.words().after(given);
        this.heardElsewhere = ticket.silent();
        this.onEnd = onEnd;
        var title = meeting.event().title();
        this.video = RoomVideo.of(ticket, title, getLocale());
        this.recording = new RoomRecording(services, ticket, video, this::mayBeHeardOrNot);
        this.head = new RoomHead(title, recording);
        this.bar = new RoomBar(services, meeting, ticket, video, recording);
        video.on(
                StateChanged.class, state -> now(state.state(), state.endpoint().id()));
        video.on(MeetingFailed.class, failed -> failed(failed.why()));
        video.on(LinkChanged.class, link -> head.weak(link.isWeak()));
        addClassName("room-panel");
        add(head, bar.turn(), video, bar);
    }

    private void mayBeHeardOrNot() {
        bar.draw();
    }

    private void now(MeetingState state, String id) {
        switch (state) {
            case JOINED -> {
                in(id);
                wasIn = true;
                tell();
                // Others come in at the same time: soon once more.
                beats = BEATS - 2;
            }
            case REJOINING -> {
                in(null);
                recording.lost();
                head.rejoining();
            }
            case ENDED -> end(End.ENDED);
            case JOINING, WAITING, LEAVING, LEFT -> {
                // nothing that people in the hall have to know
            }
        }
    }

    private void in(@Nullable String id) {
        endpoint = id;
        services.screens().now(ticket.participant(), this, id);
    }

    private void failed(MeetingFailed.Why why) {
        end(
                switch (why) {
                    case KICKED -> End.REMOVED;
                    case LOST -> End.LOST;
                    case TOKEN -> wasIn ? End.AGAIN : End.SERVER;
                    case SCRIPT, FRAMED, READY, JOIN, DENIED -> End.SERVER;
                });
    }

    private void end(End how) {
        again = how == End.AGAIN;
        endpoint = null;
        recording.close();
        bar.close();
        if (how == End.ENDED || how == End.REMOVED) {
            services.words().forget(ticket.participant());
        }
        onEnd.accept(how);
    }

    private void leave(End how) {
        video.leave();
        end(how);
    }

    /** With the screen's lock. */
    void beat() {
        if (isOverHere()) {
            leave(End.ENDED);
            return;
        }
        if (services.screens().answers(ticket.participant(), this) && silent != isToBeSilent()) {
            // The hall must neither fall silent when the screen that was heard has left, nor howl. A browser that
            // answers no more
            // changes nothing: it would come back as the last one and silence the one that is there.
            leave(End.AGAIN);
            return;
        }
        bar.refresh();
        recording.beat();
        beats++;
        if (beats % BEATS == 0) {
            video.askWhetherShown(() -> services.screens().heard(ticket.participant(), this));
        }
        if (beats % BEATS == 0 || hasToAsk()) {
            tell();
        }
    }

    private boolean isToBeSilent() {
        return heardElsewhere || !services.screens().isFirst(ticket.participant(), this);
    }

    /** As far as this kiosk knows without central: nobody stays in a room for the night because the line is down. */
    private boolean isOverHere() {
        return services.meetings()
                .find(meeting.session().id())
                .filter(it -> it.state() != fi.jelppi.meeting.MeetingState.ENDED)
                .isEmpty();
    }

    /** Central has told the hall that there is something to ask: people get the whole time for it. */
    private boolean hasToAsk() {
        boolean before = asksFirst;
        asksFirst = services.meetings().asksFirst(meeting.session().id());
        return asksFirst && !before;
    }

    private void tell() {
        var ui = UI.getCurrentOrThrow();
        var id = services.screens().endpoint(ticket.participant());
        int said = services.words().number();
        services.line()
                .ask(
                        ui,
                        () -> services.screen().beat(ticket.participant(), id),
                        heard -> heard.ifPresent(it -> heard(it, id != null, said)));
    }

    /**
     * @param toldIn whoever is told not to be in hears nothing about a recording
     * @param said the words of this hall that central may have known
     */
    private void heard(Heard heard, boolean toldIn, int said) {
        if (!isAttached()) {
            return;
        }
        if (heard.standing() == Standing.ENDED || heard.standing() == Standing.REMOVED) {
            leave(heard.standing() == Standing.ENDED ? End.ENDED : End.REMOVED);
            return;
        }
        if (endpoint != null && toldIn) {
            heardElsewhere = heard.silent();
            if (said == services.words().number()) {
                recording.told(heard.recording());
            }
            head.show(heard);
        }
        bar.show(heard);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        services.screens().enter(ticket.participant(), this);
        silent = isToBeSilent();
        if (silent) {
            video.startSilent();
        }
        bar.silent(silent);
        video.join();
    }

    /** The browser says goodbye to Jitsi by itself when its element goes. */
    @Override
    protected void onDetach(DetachEvent event) {
        recording.close();
        if (services.screens().leave(ticket.participant(), this) && !again) {
            services.line().tell(() -> services.screen().leave(ticket.participant()));
        }
    }
}
