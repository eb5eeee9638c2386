package fi.jelppi.meeting.site;

import fi.jelppi.checkin.AskId;
import fi.jelppi.event.LinkHolders;
import fi.jelppi.event.LinkHolders.Holder;
import fi.jelppi.meeting.Consent.Said;
import fi.jelppi.meeting.Door;
import fi.jelppi.meeting.HomeDoor;
import fi.jelppi.meeting.HomeDoor.Standing;
import fi.jelppi.meeting.Joining;
import fi.jelppi.meeting.ParticipantId;
import fi.jelppi.meeting.RecordingId;
import fi.jelppi.meeting.RecordingNotice;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.site.SameOrigin;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the page at home asks and tells. It keeps no session: a restart of central ends nobody's meeting. */
@RestController
@OnCentral
@RequestMapping(HomeSite.PATH + "/{token:[A-Za-z0-9_-]{20,60}}")
class HomeCalls {

    private final LinkHolders links;
    private final HomeDoor homes;
    private final Door door;
    private final HomeLimit limit;

    HomeCalls(LinkHolders links, HomeDoor homes, Door door, HomeLimit limit) {
        this.links = links;
        this.homes = homes;
        this.door = door;
        this.limit = limit;
    }

    /** Whose link it is, for a call of our own page. */
    private Optional<Holder> caller(String token, HttpServletRequest request) {
        return withinLimits(token, request).filter(_ -> SameOrigin.holds(request));
    }

    /** Whose link it is. A link counts by itself: many at home may share one address. */
    private Optional<Holder> withinLimits(String token, HttpServletRequest request) {
        var address = request.getRemoteAddr();
        if (limit.isGuessing(address)) {
            throw tooMany();
        }
        var caller = links.of(token);
        boolean allowed = caller.isPresent() ? limit.allows(token) : limit.allowsUnknown(address);
        if (!allowed) {
            throw tooMany();
        }
        return caller;
    }

    private static ResponseStatusException tooMany() {
        return new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    }

    /** @param device random, of this page. @param name as others see it */
    record Asked(String device, String name) {}

    /** @param what {@code in}, {@code wait}, {@code ask}, {@code out}, {@code ended} or {@code none} */
    record Told(
            String what,
            @Nullable String participant,
            @Nullable String domain,
            @Nullable String room,
            @Nullable String jwt,
            @Nullable String name,
            @Nullable Notice recording) {

        @Override
        public String toString() {
            return "Told[" + what + "]";
        }
    }

    /** @param endpoint as Jitsi calls the device; null while it is not in the room */
    record Sign(String participant, @Nullable String endpoint) {}

    /**
     * @param standing {@code waiting}, {@code in}, {@code removed} or {@code ended}
     * @param ask to be answered with {@code here}; null when nobody asks
     * @param recording to be answered with {@code consent}; null when nothing is recorded or to be
     */
    record Heard(
            String standing,
            int halls,
            int home,
            boolean hand,
            boolean given,
            int before,
            @Nullable String ask,
            @Nullable Notice recording) {}

    /**
     * @param state {@code asked} or {@code on}
     * @param answer {@code open}, {@code agreed}, {@code declined} or {@code late}
     * @param seconds left to answer
     * @param holds camera and microphone are to be off
     */
    record Notice(String id, String state, String answer, long seconds, boolean holds) {

        static @Nullable Notice of(@Nullable RecordingNotice told) {
            return told == null
                    ? null
                    : new Notice(
                            told.recording().toString(),
                            told.state().code(),
                            told.answer().code(),
                            told.left().toSeconds(),
                            told.holds());
        }
    }

    /** @param recording as it was told */
    record Consented(String participant, String recording, boolean agreed) {}

    /** @param ask as the beat told it */
    record Here(String participant, String ask) {}

    record Hand(String participant, boolean raised) {}

    @PostMapping("/join")
    ResponseEntity<Told> join(@PathVariable String token, @RequestBody Asked asked, HttpServletRequest request) {
        var caller = withinLimits(token, request);
        if (!SameOrigin.holds(request)) {
            return ResponseEntity.badRequest().build();
        }
        if (caller.isEmpty()) {
            return ResponseEntity.ok(only("none", null));
        }
        return ResponseEntity.ok(
                switch (homes.standing(token)) {
                    case Standing.Found found ->
                        told(door.join(
                                found.session().id(),
                                Joining.home(found.registration().id(), asked.device(), asked.name())));
                    case Standing.Cancelled(), Standing.NoMeeting(var _), Standing.Unknown() -> only("none", null);
                });
    }

    private static Told told(Door.Answer answer) {
        return switch (answer) {
            case Door.Answer.ComeIn(var ticket) ->
                new Told(
                        "in",
                        ticket.participant().toString(),
                        ticket.domain(),
                        ticket.room(),
                        ticket.token(),
                        ticket.name(),
                        Notice.of(ticket.recording()));
            case Door.Answer.AskFirst(var participant, var recording) ->
                new Told("ask", participant.toString(), null, null, null, null, Notice.of(recording));
            case Door.Answer.Wait(var participant) -> only("wait", participant.toString());
            case Door.Answer.NotYou() -> only("out", null);
            case Door.Answer.Ended() -> only("ended", null);
            case Door.Answer.NoMeeting() -> only("none", null);
        };
    }

    private static Told only(String what, @Nullable String participant) {
        return new Told(what, participant, null, null, null, null, null);
    }

    @PostMapping("/beat")
    ResponseEntity<Heard> beat(@PathVariable String token, @RequestBody Sign sign, HttpServletRequest request) {
        var caller = caller(token, request);
        var id = ParticipantId.of(sign.participant());
        return ResponseEntity.of(caller.flatMap(it -> beat(it, id, sign.endpoint())));
    }

    private Optional<Heard> beat(Holder caller, ParticipantId id, @Nullable String endpoint) {
        if (!caller.cancelled()) {
            return door.beat(caller.registration(), id, endpoint(endpoint)).map(HomeCalls::heard);
        }
        return Optional.of(id)
                .filter(it -> homes.owns(caller.registration(), it))
                .map(this::putOut);
    }

    private Heard putOut(ParticipantId who) {
        door.leave(who);
        return new Heard("removed", 0, 0, false, false, 0, null, null);
    }

    /** Jitsi's are eight hexadecimal digits. */
    private static @Nullable String endpoint(@Nullable String told) {
        return told != null && told.matches("[A-Za-z0-9_-]{1,60}") ? told : null;
    }

    private static Heard heard(Door.Beat beat) {
        var hand = beat.hand();
        return new Heard(
                beat.standing().name().toLowerCase(Locale.ROOT),
                beat.halls(),
                beat.home(),
                hand != null,
                hand != null && hand.given(),
                beat.before(),
                beat.ask() == null ? null : beat.ask().toString(),
                Notice.of(beat.recording()));
    }

    @PostMapping("/hand")
    ResponseEntity<Void> hand(@PathVariable String token, @RequestBody Hand hand, HttpServletRequest request) {
        Consumer<ParticipantId> what = hand.raised() ? id -> door.raiseHand(id, "") : door::lowerHand;
        return done(own(token, hand.participant(), request), what);
    }

    @PostMapping("/here")
    ResponseEntity<Void> here(@PathVariable String token, @RequestBody Here here, HttpServletRequest request) {
        var ask = AskId.of(here.ask());
        boolean heard = own(token, here.participant(), request)
                .filter(id -> door.here(id, ask))
                .isPresent();
        return heard
                ? ResponseEntity.noContent().build()
                : ResponseEntity.notFound().build();
    }

    @PostMapping("/consent")
    ResponseEntity<Void> consent(@PathVariable String token, @RequestBody Consented said, HttpServletRequest request) {
        var recording = RecordingId.of(said.recording());
        boolean heard = own(token, said.participant(), request)
                .filter(id -> door.consent(id, recording, said.agreed() ? Said.YES : Said.NO))
                .isPresent();
        return heard
                ? ResponseEntity.noContent().build()
                : ResponseEntity.notFound().build();
    }

    @PostMapping("/leave")
    ResponseEntity<Void> leave(@PathVariable String token, @RequestBody Sign sign, HttpServletRequest request) {
        return done(own(token, sign.participant(), request), door::leave);
    }

    private static ResponseEntity<Void> done(Optional<ParticipantId> who, Consumer<ParticipantId> what) {
        who.ifPresent(what);
        return who.isPresent()
                ? ResponseEntity.noContent().build()
                : ResponseEntity.notFound().build();
    }

    private Optional<ParticipantId> own(String token, String participant, HttpServletRequest request) {
        var caller = caller(token, request);
        var id = ParticipantId.of(participant);
        return caller.filter(it -> homes.owns(it.registration(), id)).map(_ -> id);
    }

    @ExceptionHandler({IllegalArgumentException.class, NullPointerException.class, HttpMessageNotReadableException.class
    })
    ResponseEntity<Void> malformed(Exception e) {
        return ResponseEntity.badRequest().build();
    }
}
