package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.jelppi.desk.spi.Pulse;
import fi.jelppi.meeting.Door;
import fi.jelppi.meeting.Joining;
import fi.jelppi.meeting.Meeting;
import fi.jelppi.meeting.Ticket;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.meeting.Endpoint;
import fi.jelppi.shared.meeting.JitsiMeeting;
import fi.jelppi.shared.meeting.Layout;
import fi.jelppi.shared.meeting.Media;
import fi.jelppi.shared.meeting.MeetingAccess;
import fi.jelppi.shared.meeting.MeetingFailed;
import fi.jelppi.shared.meeting.MeetingState;
import fi.jelppi.shared.meeting.RecordingChanged;
import fi.jelppi.shared.meeting.RecordingLinkTold;
import fi.jelppi.shared.meeting.RoleChanged;
import fi.jelppi.shared.meeting.StateChanged;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The coach in the room, seen and heard; what works for all appears when the server has said that this one may. */
class CoachRoom extends Section {

    /** Central is told every quarter of a minute; the page beats every five seconds. */
    private static final int BEATS = 3;

    /** A server that has not ended the room by then never will: the coach leaves it. */
    private static final int BEATS_TO_END = 3;

    private final MeetingServices services;
    private final MeetingWords words;
    private final SessionId session;
    /** Of this page: the coach may have another one open. */
    private final String device = UUID.randomUUID().toString();

    private final Paragraph said = new Paragraph();
    private final RecordPanel recording;
    private final LinkOffer offer;
    private final Checkbox inHall;
    private final Div before;
    private @Nullable Stay stay;

    /** While the coach is in or on the way. */
    private static final class Stay {
        private final Ticket ticket;
        private final JitsiMeeting video;
        private final CoachBar bar;
        private final KnockList knocks;
        private @Nullable String endpoint;
        private boolean moderator;
        private boolean ending;
        private int beatsEnding;
        private int beats;

        private Stay(Ticket ticket, JitsiMeeting video, CoachBar bar, KnockList knocks) {
            this.ticket = ticket;
            this.video = video;
            this.bar = bar;
            this.knocks = knocks;
        }
    }

    CoachRoom(MeetingServices services, MeetingWords words, SessionId session, Pulse pulse, Runnable changed) {
        this.services = services;
        this.words = words;
        this.session = session;
        addClassNames("desk-card", "meeting-video-card");
        said.getElement().setAttribute("role", "status");
        inHall = new Checkbox(words.text("meeting.desk.video.in-hall"));
        inHall.setHelperText(words.text("meeting.desk.video.in-hall.help"));
        var join = new Button(words.text("meeting.desk.video.join"), click -> join());
        join.addThemeVariants(ButtonVariant.PRIMARY);
        before = new Div(inHall, join);
        before.addClassName("meeting-before");
        recording = new RecordPanel(services, words, session, changed);
        offer = new LinkOffer(services, words, session);
        add(new H2(words.text("meeting.desk.video")), said, before, recording);
        pulse.everyBeat(this, this::beat);
    }

    /** Stands beside the room, also when that is over. */
    LinkOffer offer() {
        return offer;
    }

    void show(Meeting meeting) {
        show(meeting.state() == fi.jelppi.meeting.MeetingState.ENDED);
        recording.show(meeting);
    }

    /** Nothing is joined that is over; a coach may look at the room before it is open. */
    private void show(boolean ended) {
        setVisible(!ended || stay != null);
        if (!ended || stay == null || stay.ending) {
            return;
        }
        if (stay.moderator) {
            // The frame tells when it has; pages that are not ours are out then, too.
            stay.ending = true;
            stay.video.endForAll();
        } else {
            leave();
        }
    }

    private void join() {
        var user = services.user().get();
        var name = user.displayName().strip().split("\\s+")[0];
        switch (services.door().join(session, Joining.coach(user.id(), device, name))) {
            case Door.Answer.ComeIn(var ticket) -> enter(ticket);
            case Door.Answer.Ended _ -> say("meeting.desk.over");
            case Door.Answer.NoMeeting _ -> say("meeting.desk.server.none");
            case Door.Answer.Wait _, Door.Answer.AskFirst _, Door.Answer.NotYou _ -> say("meeting.desk.video.failed");
        }
    }

    private void enter(Ticket ticket) {
        var video = new JitsiMeeting(words.text("meeting.desk.video"));
        video.addClassName("meeting-video");
        video.setAccess(new MeetingAccess(ticket.domain(), ticket.room(), ticket.token(), ticket.name()));
        video.setLanguage(getLocale().getLanguage());
        video.setLayout(Layout.TILES);
        video.startMuted(inHall.getValue() ? EnumSet.of(Media.MICROPHONE) : EnumSet.noneOf(Media.class));
        video.on(StateChanged.class, now -> now(now.state(), now.endpoint()));
        video.on(MeetingFailed.class, failed -> end("meeting.desk.video.failed"));
        video.on(RoleChanged.class, role -> role(role.isModerator()));
        var bar = new CoachBar(words, video, this::leave);
        var knocks = new KnockList(words, video);
        stay = new Stay(ticket, video, bar, knocks);
        before.setVisible(false);
        say("meeting.desk.video.joining");
        video.on(RecordingChanged.class, change -> recorded(change.isOn()));
        video.on(RecordingLinkTold.class, this::linkTold);
        addComponentAtIndex(indexOf(recording), video);
        addComponentAtIndex(indexOf(recording), bar);
        addComponentAtIndex(indexOf(recording), knocks);
        video.join();
    }

    private void now(MeetingState state, Endpoint endpoint) {
        if (stay == null) {
            return;
        }
        switch (state) {
            case JOINED -> {
                stay.endpoint = endpoint.id();
                said.setText("");
                tell(stay);
            }
            case REJOINING -> say("meeting.desk.video.rejoining");
            case ENDED -> end("meeting.desk.video.ended");
            case LEFT -> end("meeting.desk.video.left");
            case JOINING, WAITING, LEAVING -> {
                // seen in the frame
            }
        }
    }

    private void role(boolean moderator) {
        if (stay != null) {
            stay.moderator = moderator;
            stay.bar.offerAll(moderator);
            recording.command(moderator ? stay.video : null);
        }
    }

    private void recorded(boolean on) {
        offer.recorded(on);
        recording.told(on);
    }

    private void linkTold(RecordingLinkTold told) {
        if (stay != null && stay.moderator) {
            offer.told(told);
        }
    }

    /** Takes a device out of the room at once, where the server lets us; its own page leaves within a quarter of a minute. */
    void takeOut(@Nullable String endpoint) {
        if (stay != null && stay.moderator && endpoint != null) {
            stay.video.remove(new Endpoint(endpoint));
        }
    }

    void beat() {
        if (stay == null) {
            return;
        }
        if (stay.ending && ++stay.beatsEnding > BEATS_TO_END) {
            leave();
        } else if (++stay.beats % BEATS == 0) {
            tell(stay);
        }
    }

    private void tell(Stay now) {
        services.door().beat(now.ticket.participant(), now.endpoint);
    }

    private void leave() {
        if (stay != null) {
            stay.video.leave();
            end("meeting.desk.video.left");
        }
    }

    private void end(String key) {
        var was = stay;
        if (was == null) {
            return;
        }
        stay = null;
        services.door().leave(was.ticket.participant());
        remove(was.video, was.bar, was.knocks);
        before.setVisible(true);
        say(key);
        // Last: the whole page is drawn anew with it.
        recording.command(null);
    }

    private void say(String key) {
        said.setText(words.text(key));
    }

    /** The page was left; the browser says goodbye to Jitsi by itself when its element goes. */
    @Override
    protected void onDetach(DetachEvent event) {
        if (stay != null) {
            services.door().leave(stay.ticket.participant());
        }
    }
}
