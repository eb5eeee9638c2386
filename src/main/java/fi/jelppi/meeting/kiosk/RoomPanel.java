package fi.jelppi.meeting.kiosk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import fi.jelppi.meeting.Door.Standing;
import fi.jelppi.meeting.HallMeeting;
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

    private final TrainingServices services;
    private final HallMeeting meeting;
    private final Ticket ticket;
    private final ScreenPlace place;
    private final Consumer<RoomEnd> onEnd;
    private final RoomRecording recording;
    private final JitsiMeeting video;
    private final RoomHead head;
    private final RoomBar bar;
    private final RoomBeat beat;
    private boolean in;
    private boolean wasIn;
    /** It comes back at once: it keeps its place, and central need not know that it left. */
    private boolean again;

    RoomPanel(
            TrainingServices services, HallMeeting meeting, Ticket given, ScreenPlace place, Consumer<RoomEnd> onEnd) {
        this.services = services;
        this.meeting = meeting;
        this.ticket = services.words().after(given);
        this.place = place;
        this.onEnd = onEnd;
        var title = meeting.event().title();
        this.video = RoomVideo.of(ticket, title, getLocale());
        this.recording = new RoomRecording(services, ticket, video, this::mayBeHeardOrNot);
        this.head = new RoomHead(title, recording);
        this.bar = new RoomBar(services, meeting, ticket, video, recording);
        this.beat = new RoomBeat(services, meeting.session().id(), ticket.participant(), place, this::heard);
        video.on(
                StateChanged.class, state -> now(state.state(), state.endpoint().id()));
        video.on(MeetingFailed.class, failed -> end(RoomEnd.of(failed.why(), wasIn)));
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
                beat.joined();
            }
            case REJOINING -> {
                in(null);
                recording.lost();
                head.rejoining();
            }
            case WAITING -> head.waiting();
            case ENDED -> end(RoomEnd.ENDED);
            case JOINING, LEAVING, LEFT -> {
                // nothing that people in the hall have to know
            }
        }
    }

    private void in(@Nullable String endpoint) {
        in = endpoint != null;
        place.now(endpoint);
    }

    private void end(RoomEnd how) {
        again = how == RoomEnd.AGAIN;
        in = false;
        recording.close();
        bar.close();
        if (how == RoomEnd.ENDED || how == RoomEnd.REMOVED) {
            services.words().forget(ticket.participant());
        }
        onEnd.accept(how);
    }

    private void leave(RoomEnd how) {
        video.leave();
        end(how);
    }

    /** Every two seconds, with the screen's lock. */
    void beat() {
        if (isOverHere()) {
            leave(RoomEnd.ENDED);
            return;
        }
        if (place.hasToComeInAgain()) {
            leave(RoomEnd.AGAIN);
            return;
        }
        bar.refresh();
        recording.beat();
        if (beat.next()) {
            video.askWhetherShown(place::shown);
        }
    }

    /** As far as this kiosk knows without central: nobody stays in a room for the night because the line is down. */
    private boolean isOverHere() {
        return services.meetings()
                .find(meeting.session().id())
                .filter(it -> it.state() != fi.jelppi.meeting.MeetingState.ENDED)
                .isEmpty();
    }

    private void heard(RoomBeat.Answer answer) {
        if (!isAttached()) {
            return;
        }
        var heard = answer.heard();
        if (heard.standing() == Standing.ENDED || heard.standing() == Standing.REMOVED) {
            leave(heard.standing() == Standing.ENDED ? RoomEnd.ENDED : RoomEnd.REMOVED);
            return;
        }
        if (in && answer.toldIn()) {
            place.heardElsewhere(heard.silent());
            if (answer.newest()) {
                recording.told(heard.recording());
            }
            head.show(heard);
        }
        bar.show(heard);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        boolean silent = place.enter(ticket.silent());
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
        if (again) {
            place.now(null);
        } else {
            place.leave();
        }
    }
}
