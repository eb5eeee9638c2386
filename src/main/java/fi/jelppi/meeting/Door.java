package fi.jelppi.meeting;

import fi.jelppi.checkin.AskId;
import fi.jelppi.checkin.PresenceAsks;
import fi.jelppi.checkin.RemoteVisits;
import fi.jelppi.meeting.Consent.Said;
import fi.jelppi.meeting.Participant.Kind;
import fi.jelppi.shared.MeetingServer;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.SessionId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets devices into rooms, hears that they are in, and takes who wants to speak. Central only. */
@Service
@OnCentral
public class Door {

    /** After the planned end: people finish what they were talking about. */
    static final Duration STAYS_OPEN = Duration.ofMinutes(60);

    /** More devices than one person takes part with; a page that is loaded again is another one. */
    private static final int DEVICES = 20;

    private final MeetingTable meetings;
    private final ParticipantTable participants;
    private final RemoteVisits visits;
    private final PresenceAsks asks;
    private final RecordingAnswers recordings;
    private final Leaving leaving;
    private final Crowds crowds;
    private final HallSound sound;
    private final Tokens tokens;
    private final MeetingServer server;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Door(
            MeetingTable meetings,
            ParticipantTable participants,
            RemoteVisits visits,
            PresenceAsks asks,
            RecordingAnswers recordings,
            Leaving leaving,
            Crowds crowds,
            HallSound sound,
            Tokens tokens,
            MeetingServer server,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.participants = participants;
        this.visits = visits;
        this.asks = asks;
        this.recordings = recordings;
        this.leaving = leaving;
        this.crowds = crowds;
        this.sound = sound;
        this.tokens = tokens;
        this.server = server;
        this.events = events;
        this.clock = clock;
    }

    /** What the door answers. */
    public sealed interface Answer {

        /** Come in with this. */
        record ComeIn(Ticket ticket) implements Answer {}

        /** The coach has not opened, or has not let this one in yet. */
        record Wait(ParticipantId participant) implements Answer {}

        /** It is or may soon be recorded: whoever comes in says first whether they agree. */
        record AskFirst(ParticipantId participant, RecordingNotice recording) implements Answer {}

        /** The coach asked this one out. */
        record NotYou() implements Answer {}

        record Ended() implements Answer {}

        /** There is no such meeting, or no server for any. */
        record NoMeeting() implements Answer {}
    }

    /** A device stands before the door; again also with another name. */
    @Transactional
    public Answer join(SessionId session, Joining who) {
        var meeting = meetings.lock(session).orElse(null);
        if (meeting == null || !server.isSet()) {
            return new Answer.NoMeeting();
        }
        if (meeting.state() == MeetingState.ENDED) {
            return new Answer.Ended();
        }
        var participant = known(meeting, who);
        if (participant.removed()) {
            return new Answer.NotYou();
        }
        boolean in = who.kind() == Kind.COACH || meeting.isOpen() && participant.admitted();
        if (!in) {
            return new Answer.Wait(participant.id());
        }
        return recordings
                .question(participant)
                .<Answer>map(question -> new Answer.AskFirst(participant.id(), question))
                .orElseGet(() -> new Answer.ComeIn(ticket(meeting, participant)));
    }

    private Participant known(Meeting meeting, Joining who) {
        var now = clock.instant();
        var before = participants.find(meeting.session(), who);
        if (before.isEmpty()) {
            participants.forgetStrays(meeting.session(), who, DEVICES);
        }
        var id = before.map(Participant::id).orElseGet(() -> participants.add(meeting.session(), who, now));
        // A page that comes back after a silence was not in meanwhile.
        participants.lock(id).filter(it -> !it.isIn(now)).ifPresent(leaving::left);
        participants.seen(id, now);
        if (before.isPresent() && !before.get().shownName().equals(who.name())) {
            participants.rename(id, who.name());
        }
        if (before.isEmpty() && !meeting.plan().gate() && !wasAskedOut(meeting.session(), who)) {
            participants.admit(id);
        }
        if (before.isEmpty()) {
            changed(meeting.session());
        }
        return participants.find(id).orElseThrow();
    }

    /** Another device, or the page loaded anew, is the same person: the coach decides again. */
    private boolean wasAskedOut(SessionId session, Joining who) {
        return participants.of(session).stream()
                .anyMatch(it -> it.removed() && it.who().equals(who.id()));
    }

    private Ticket ticket(Meeting meeting, Participant who) {
        boolean home = who.kind() == Kind.HOME;
        var recording = recordings.notice(who).orElse(null);
        boolean free = recording == null || !recording.holds();
        return new Ticket(
                who.id(),
                server.domain(),
                tokens.address(meeting.room()),
                tokens.issue(meeting.room(), who),
                who.shownName(),
                free && (home || who.kind() == Kind.COACH || meeting.plan().camera()),
                free
                        && (who.kind() == Kind.COACH
                                || who.kind() == Kind.HALL && meeting.plan().microphone()),
                sound.isElsewhere(who),
                recording);
    }

    /**
     * How a device is told that it stands, with every beat.
     *
     * @param halls in the room, each once
     * @param home people at home in it
     * @param hand this device's own; null when it does not want to speak
     * @param before how many want to speak before this one
     * @param ask whether they are there; null when nobody asks, or they have answered. Halls are not asked
     * @param silent another screen of its hall is heard
     * @param recording that is asked or on; null when none is, or the device is not in
     */
    public record Beat(
            Standing standing,
            int halls,
            int home,
            Participant.@Nullable Hand hand,
            int before,
            @Nullable AskId ask,
            boolean silent,
            @Nullable RecordingNotice recording) {}

    /** Where a device belongs now. */
    public enum Standing {
        WAITING,
        IN,
        REMOVED,
        ENDED
    }

    /**
     * A device tells that it is still there.
     *
     * @param endpoint as Jitsi calls it; null while it is not in the room
     * @return empty when nobody knows it
     */
    @Transactional
    public Optional<Beat> beat(ParticipantId id, @Nullable String endpoint) {
        Participant.checkEndpoint(endpoint);
        return participants.lock(id).flatMap(who -> heard(who, endpoint));
    }

    /** The same from home; empty also when the device came by another registration's link, see {@link HomeDoor#owns}. */
    @Transactional
    public Optional<Beat> beat(RegistrationId registration, ParticipantId id, @Nullable String endpoint) {
        Participant.checkEndpoint(endpoint);
        return participants.lock(id).filter(it -> it.isOf(registration)).flatMap(who -> heard(who, endpoint));
    }

    private Optional<Beat> heard(Participant who, @Nullable String endpoint) {
        var meeting = meetings.find(who.session()).orElse(null);
        if (meeting == null) {
            return Optional.empty();
        }
        var standing = standing(meeting, who);
        if (standing == Standing.IN && endpoint != null) {
            comeIn(who, endpoint);
        } else {
            // The page is there, but not in the room any more.
            leaving.left(who, who.seenAt());
            participants.seen(who.id(), clock.instant());
        }
        return Optional.of(told(standing, who, endpoint != null));
    }

    private static Standing standing(Meeting meeting, Participant who) {
        if (meeting.state() == MeetingState.ENDED) {
            return Standing.ENDED;
        }
        if (who.removed()) {
            return Standing.REMOVED;
        }
        boolean in = who.kind() == Kind.COACH || meeting.isOpen() && who.admitted();
        return in ? Standing.IN : Standing.WAITING;
    }

    /** A page that was silent for too long has left meanwhile, and comes again. */
    private void comeIn(Participant who, String endpoint) {
        var now = clock.instant();
        if (who.isIn(now)) {
            participants.seen(who.id(), now);
            if (!endpoint.equals(who.endpoint())) {
                participants.calledAnew(who.id(), endpoint);
                changed(who.session());
            }
            return;
        }
        leaving.left(who, who.seenAt());
        var visit = who.kind() == Kind.HOME ? visits.joined(who.session(), who.registration(), now) : null;
        participants.joined(who.id(), endpoint, visit, now);
        changed(who.session());
    }

    /** @param inRoom only there the time to answer about a recording runs */
    private Beat told(Standing standing, Participant who, boolean inRoom) {
        var crowd = crowds.of(who.session());
        return new Beat(
                standing,
                crowd.halls(),
                crowd.home(),
                who.hand(),
                who.hand() == null ? 0 : crowd.hands().before(who.id()),
                standing == Standing.IN && who.kind() == Kind.HOME
                        ? asks.waitingFor(who.session(), who.registration()).orElse(null)
                        : null,
                sound.isElsewhere(who),
                standing == Standing.IN && inRoom ? recordings.told(who).orElse(null) : null);
    }

    /** Somebody at home says that they are there. False when it is too late. */
    @Transactional
    public boolean here(ParticipantId id, AskId ask) {
        var who = participants.lock(id).filter(it -> it.kind() == Kind.HOME && !it.removed());
        boolean heard = who.filter(it -> asks.answer(ask, it.session(), it.registration()))
                .isPresent();
        who.filter(it -> heard).ifPresent(it -> changed(it.session()));
        return heard;
    }

    /** What was said about a recording, before the door or in the room. False when it is not asked any more. */
    @Transactional
    public boolean consent(ParticipantId id, RecordingId recording, Said said) {
        return recordings.answer(id, recording, said);
    }

    /** The page was left, or the button was pressed. */
    @Transactional
    public void leave(ParticipantId id) {
        participants.lock(id).ifPresent(leaving::left);
    }

    /** @param name of who wants to speak, by own choice; empty for none */
    @Transactional
    public void raiseHand(ParticipantId id, String name) {
        participants.lock(id).filter(it -> !it.removed()).ifPresent(who -> {
            participants.raise(id, Joining.tidy(name), clock.instant());
            changed(who.session());
        });
    }

    @Transactional
    public void lowerHand(ParticipantId id) {
        participants.lock(id).ifPresent(who -> {
            participants.lower(id);
            changed(who.session());
        });
    }

    private void changed(SessionId session) {
        events.publishEvent(new Meeting.Changed(session));
    }
}
