package fi.jelppi.meeting.kiosk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.meeting.Door.Standing;
import fi.jelppi.meeting.HallMeeting;
import fi.jelppi.meeting.HallScreen.Heard;
import fi.jelppi.meeting.Ticket;
import fi.jelppi.shared.meeting.JitsiMeeting;
import fi.jelppi.shared.meeting.Layout;
import fi.jelppi.shared.meeting.LinkChanged;
import fi.jelppi.shared.meeting.Media;
import fi.jelppi.shared.meeting.MeetingAccess;
import fi.jelppi.shared.meeting.MeetingFailed;
import fi.jelppi.shared.meeting.MeetingState;
import fi.jelppi.shared.meeting.StateChanged;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The room: the video over the whole screen, who is in above it, one bar of big buttons below. */
class RoomPanel extends Div {

    /** How it ended, when not by leaving the page. */
    enum End {
        ENDED,
        REMOVED,
        /** The frame loaded itself anew after its token was used up, or this screen is the one to be heard now. */
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
    private final Paragraph crowd = new Paragraph();
    private final Span weak = new Span();
    private final RoomRecording recording;
    private final JitsiMeeting video;
    private final RoomBar bar;
    private @Nullable String endpoint;
    private boolean wasIn;
    /** Another screen of this node is heard. */
    private boolean silent;

    private int beats;
    private boolean asksFirst;

    RoomPanel(TrainingServices services, HallMeeting meeting, Ticket ticket, Consumer<End> onEnd) {
        this.services = services;
        this.meeting = meeting;
        this.ticket = ticket;
        this.onEnd = onEnd;
        this.video = video();
        this.recording = new RoomRecording(services, ticket, video, this::mayBeHeardOrNot);
        this.bar = new RoomBar(services, meeting, ticket, video, recording);
        addClassName("room-panel");
        weak.addClassName("room-weak");
        weak.setText(getTranslation("meeting.kiosk.weak"));
        weak.setVisible(false);
        crowd.getElement().setAttribute("role", "status");
        crowd.setText(getTranslation("meeting.kiosk.joining"));
        var head = new Header(new Div(new H1(meeting.event().title()), crowd), recording, weak);
        head.addClassName("room-head");
        add(head, bar.turn(), video, bar);
    }

    private JitsiMeeting video() {
        var jitsi = new JitsiMeeting(meeting.event().title());
        jitsi.addClassName("room-video");
        jitsi.setAccess(new MeetingAccess(ticket.domain(), ticket.room(), ticket.token(), ticket.name()));
        jitsi.setLanguage(getLocale().getLanguage());
        jitsi.setLayout(Layout.SPEAKER);
        jitsi.startMuted(mutedAtFirst());
        jitsi.on(
                StateChanged.class, state -> now(state.state(), state.endpoint().id()));
        jitsi.on(MeetingFailed.class, failed -> failed(failed.why()));
        jitsi.on(LinkChanged.class, link -> weak.setVisible(link.isWeak()));
        return jitsi;
    }

    private void mayBeHeardOrNot() {
        bar.draw();
    }

    /** A second screen of the hall would hear itself through the first. */
    private Set<Media> mutedAtFirst() {
        var muted = EnumSet.noneOf(Media.class);
        if (!ticket.microphone() || ticket.silent()) {
            muted.add(Media.MICROPHONE);
        }
        if (!ticket.camera()) {
            muted.add(Media.CAMERA);
        }
        return muted;
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
                crowd.setText(getTranslation("meeting.kiosk.rejoining"));
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
        endpoint = null;
        recording.close();
        onEnd.accept(how);
    }

    /** With the screen's lock. */
    void beat() {
        if (isOverHere()) {
            video.leave();
            end(End.ENDED);
            return;
        }
        if (silent && services.screens().isFirst(ticket.participant(), this)) {
            // The screen that was heard has left: the hall must not fall silent.
            video.leave();
            end(End.AGAIN);
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
        services.line()
                .ask(
                        ui,
                        () -> services.screen().beat(ticket.participant(), id),
                        heard -> heard.ifPresent(it -> heard(it, id != null)));
    }

    /** @param toldIn whoever is told not to be in hears nothing about a recording */
    private void heard(Heard heard, boolean toldIn) {
        if (!isAttached()) {
            return;
        }
        if (heard.standing() == Standing.ENDED || heard.standing() == Standing.REMOVED) {
            video.leave();
            end(heard.standing() == Standing.ENDED ? End.ENDED : End.REMOVED);
            return;
        }
        if (endpoint != null && toldIn) {
            recording.told(heard.recording());
            crowd.setText(getTranslation("meeting.kiosk.crowd", heard.halls(), heard.home()));
        }
        bar.show(heard);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        silent = !services.screens().enter(ticket.participant(), this);
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
        if (services.screens().leave(ticket.participant(), this)) {
            services.line().tell(() -> services.screen().leave(ticket.participant()));
        }
    }
}
