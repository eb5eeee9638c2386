package fi.jelppi.meeting;

import fi.jelppi.meeting.Consent.Said;
import fi.jelppi.meeting.Door.Answer;
import fi.jelppi.meeting.Participant.Kind;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.SessionId;
import fi.jelppi.sync.spi.LiveCalls;
import fi.jelppi.sync.spi.LivePeer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers the kiosks of a meeting's halls. A kiosk speaks for its own screen only, and for meetings of its point only. */
@RestController
@RequestMapping(LiveCalls.PATH + "meeting")
@OnCentral
class LiveController {

    private final Door door;
    private final MeetingHalls halls;
    private final ParticipantTable participants;

    LiveController(Door door, MeetingHalls halls, ParticipantTable participants) {
        this.door = door;
        this.halls = halls;
        this.participants = participants;
    }

    @PostMapping("/join")
    LiveWire.Joined join(@RequestBody LiveWire.Join asked, HttpServletRequest request) {
        var peer = LivePeer.of(request);
        var session = SessionId.of(asked.session());
        return halls.takesPart(session, peer.point())
                ? told(door.join(session, Joining.hall(peer.device(), peer.point(), halls.name(peer.point()))))
                : told(new Answer.NoMeeting());
    }

    private static LiveWire.Joined told(Answer answer) {
        return switch (answer) {
            case Answer.ComeIn(var ticket) ->
                new LiveWire.Joined(
                        "in",
                        ticket.participant().toString(),
                        ticket.domain(),
                        ticket.room(),
                        ticket.token(),
                        ticket.camera(),
                        ticket.microphone(),
                        ticket.silent(),
                        LiveWire.Notice.of(ticket.recording()));
            case Answer.AskFirst(var participant, var recording) ->
                new LiveWire.Joined(
                        "ask",
                        participant.toString(),
                        null,
                        null,
                        null,
                        false,
                        false,
                        false,
                        LiveWire.Notice.of(recording));
            case Answer.Wait(var participant) -> only("wait", participant.toString());
            case Answer.NotYou() -> only("out", null);
            case Answer.Ended() -> only("ended", null);
            case Answer.NoMeeting() -> only("none", null);
        };
    }

    private static LiveWire.Joined only(String what, @org.jspecify.annotations.Nullable String participant) {
        return new LiveWire.Joined(what, participant, null, null, null, false, false, false, null);
    }

    @PostMapping("/beat")
    ResponseEntity<LiveWire.Heard> beat(@RequestBody LiveWire.Beat asked, HttpServletRequest request) {
        return ResponseEntity.of(still(own(asked.participant(), request), request)
                .flatMap(id -> door.beat(id, asked.endpoint()))
                .map(LiveController::heard));
    }

    private static LiveWire.Heard heard(Door.Beat beat) {
        var hand = beat.hand();
        return new LiveWire.Heard(
                beat.standing().name().toLowerCase(Locale.ROOT),
                beat.halls(),
                beat.home(),
                hand != null,
                hand != null && hand.given(),
                beat.before(),
                beat.silent(),
                LiveWire.Notice.of(beat.recording()));
    }

    @PostMapping("/hand")
    LiveWire.Done hand(@RequestBody LiveWire.Hand asked, HttpServletRequest request) {
        own(asked.participant(), request).ifPresent(id -> {
            if (asked.raised()) {
                door.raiseHand(id, asked.name());
            } else {
                door.lowerHand(id);
            }
        });
        return new LiveWire.Done();
    }

    @PostMapping("/consent")
    LiveWire.Noted consent(@RequestBody LiveWire.Said asked, HttpServletRequest request) {
        var recording = RecordingId.of(asked.recording());
        return new LiveWire.Noted(still(own(asked.participant(), request), request)
                .filter(id -> door.consent(id, recording, asked.agreed() ? Said.YES : Said.NO))
                .isPresent());
    }

    @PostMapping("/leave")
    LiveWire.Done leave(@RequestBody LiveWire.Leave asked, HttpServletRequest request) {
        own(asked.participant(), request).ifPresent(door::leave);
        return new LiveWire.Done();
    }

    /** A hall that was taken off the event leaves the room. */
    private Optional<ParticipantId> still(Optional<ParticipantId> screen, HttpServletRequest request) {
        var point = LivePeer.of(request).point();
        var inside = screen.filter(id -> participants
                .find(id)
                .filter(it -> halls.takesPart(it.session(), point))
                .isPresent());
        if (inside.isEmpty()) {
            screen.ifPresent(door::leave);
        }
        return inside;
    }

    private Optional<ParticipantId> own(String participant, HttpServletRequest request) {
        var device = LivePeer.of(request).device().value();
        return participants
                .find(ParticipantId.of(participant))
                .filter(it -> it.kind() == Kind.HALL && it.who().equals(device))
                .map(Participant::id);
    }

    @ExceptionHandler({IllegalArgumentException.class, NullPointerException.class})
    ResponseEntity<Void> malformed(RuntimeException e) {
        return ResponseEntity.badRequest().build();
    }
}
