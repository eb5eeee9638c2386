package fi.jelppi.meeting;

import fi.jelppi.meeting.Consent.Answer;
import fi.jelppi.meeting.Consent.Said;
import fi.jelppi.meeting.Participant.Kind;
import fi.jelppi.meeting.Recording.State;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks everybody in a meeting before it is recorded, and knows who has said what. Whoever has not said yes has camera and
 * microphone off, by their own page. Central only (decision 0295).
 */
@Service
@OnCentral
public class Recordings {

    /** From an answer before the door to the room. */
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(2);

    private final RecordingTable recordings;
    private final MeetingTable meetings;
    private final ParticipantTable participants;
    private final MeetingFeed feed;
    private final MeetingProperties settings;
    private final Clock clock;

    Recordings(
            RecordingTable recordings,
            MeetingTable meetings,
            ParticipantTable participants,
            MeetingFeed feed,
            MeetingProperties settings,
            Clock clock) {
        this.recordings = recordings;
        this.meetings = meetings;
        this.participants = participants;
        this.feed = feed;
        this.settings = settings;
        this.clock = clock;
    }

    /** What came of a coach's wish. */
    public enum Outcome {
        DONE,
        /** The coach has not opened the room, or has ended it. */
        NOT_OPEN,
        /** The server cannot. */
        CANNOT,
        /** It is asked or on already. */
        ALREADY,
        /** Somebody in the room has still time to answer. */
        NOT_ALL,
        /** Nobody was asked. */
        NOT_ASKED
    }

    /**
     * As the coach sees it.
     *
     * @param possible the server can record
     * @param current the one that is asked or on; null when none is
     * @param made those that are over
     */
    public record View(boolean possible, @Nullable Recording current, Consents consents, List<Recording> made) {

        public State state() {
            return current == null ? State.OFF : current.state();
        }
    }

    @Transactional(readOnly = true)
    public View look(SessionId session) {
        var current = recordings.current(session).orElse(null);
        return new View(
                settings.recording(),
                current,
                current == null ? new Consents(List.of()) : consents(current, clock.instant()),
                recordings.made(session));
    }

    private Consents consents(Recording recording, Instant now) {
        return Consents.of(recording.id(), participants.of(recording.session()), now);
    }

    /** Shows the question on every screen in the room. */
    @Transactional
    public Outcome ask(SessionId session, UserId coach) {
        if (!settings.recording()) {
            return Outcome.CANNOT;
        }
        var meeting = meetings.lock(session).filter(Meeting::isOpen).orElse(null);
        if (meeting == null) {
            return Outcome.NOT_OPEN;
        }
        if (recordings.current(session).isPresent()) {
            return Outcome.ALREADY;
        }
        recordings.add(Recording.asked(session, coach, clock.instant()));
        feed.tell(meeting);
        return Outcome.DONE;
    }

    /** From now on it counts as recorded; call before the server is told to. */
    @Transactional
    public Outcome start(SessionId session) {
        var meeting = meetings.lock(session).filter(Meeting::isOpen).orElse(null);
        if (meeting == null) {
            return Outcome.NOT_OPEN;
        }
        var asked = recordings.current(session).orElse(null);
        if (asked == null) {
            return Outcome.NOT_ASKED;
        }
        var now = clock.instant();
        if (asked.state() == State.ON) {
            return Outcome.ALREADY;
        }
        if (!consents(asked, now).isComplete()) {
            return Outcome.NOT_ALL;
        }
        recordings.save(asked.started(now));
        feed.tell(meeting);
        return Outcome.DONE;
    }

    /** The server has stopped, or the coach gives up what was only asked. */
    @Transactional
    public void end(SessionId session) {
        meetings.lock(session).ifPresent(meeting -> {
            if (over(session)) {
                feed.tell(meeting);
            }
        });
    }

    /** The meeting is over, and the recording with it. The caller's transaction; it tells. False when there was none. */
    boolean over(SessionId session) {
        var current = recordings.current(session);
        current.ifPresent(it -> recordings.save(it.ended(clock.instant())));
        return current.isPresent();
    }

    /**
     * What somebody said at a device, also anew. Nobody else speaks for it: the caller knows whose it is.
     *
     * @return false when that recording is not asked any more, or the device is none that is asked
     */
    @Transactional
    public boolean answer(ParticipantId id, RecordingId recording, Said said) {
        var who = participants
                .lock(id)
                .filter(it -> it.kind() != Kind.COACH && !it.removed())
                .filter(it -> isCurrent(it.session(), recording));
        who.ifPresent(it -> {
            participants.consent(
                    id, new Consent(recording, it.consentTo(recording).askedAt(), said, clock.instant()));
            feed.changed(it.session());
        });
        return who.isPresent();
    }

    private boolean isCurrent(SessionId session, RecordingId recording) {
        return recordings
                .current(session)
                .filter(it -> it.id().equals(recording))
                .isPresent();
    }

    /** What a device is told; empty when nothing is recorded or to be. Coaches have asked. */
    Optional<RecordingNotice> notice(Participant who) {
        return asked(who).map(it -> notice(it, who));
    }

    private Optional<Recording> asked(Participant who) {
        return who.kind() == Kind.COACH ? Optional.empty() : recordings.current(who.session());
    }

    private RecordingNotice notice(Recording recording, Participant who) {
        var now = clock.instant();
        var consent = Consents.of(recording.id(), alike(who), who.party());
        return new RecordingNotice(recording.id(), recording.state(), consent.answer(now), consent.left(now));
    }

    /** All screens of its hall; a device at home is alone. */
    private List<Participant> alike(Participant who) {
        return who.point() == null ? List.of(who) : participants.at(who.session(), who.point());
    }

    /** The same, told to a screen in the room: its time to answer begins. */
    Optional<RecordingNotice> told(Participant before) {
        return asked(before).map(recording -> {
            // It may have come into the room just now.
            var who = participants.find(before.id()).orElseThrow();
            var notice = notice(recording, who);
            if (notice.answer() == Answer.OPEN && who.consentTo(recording.id()).askedAt() == null) {
                participants.consent(who.id(), new Consent(recording.id(), clock.instant(), null, null));
            }
            return notice;
        });
    }

    /** The question before the door; empty when there is nothing to ask, or it is answered. */
    Optional<RecordingNotice> question(Participant who) {
        return asked(who)
                .filter(it -> isToBeAsked(who, it))
                .map(it -> new RecordingNotice(it.id(), it.state(), Answer.OPEN, Consent.TIME));
    }

    /** Whoever answered for an empty hall, and did not go in, may have gone: others are asked anew. */
    private boolean isToBeAsked(Participant who, Recording recording) {
        var now = clock.instant();
        var screens = alike(who);
        var saidAt = Consents.of(recording.id(), screens, who.party()).saidAt();
        boolean old =
                saidAt != null && who.point() != null && saidAt.plus(ON_ITS_WAY).isBefore(now);
        return saidAt == null || old && screens.stream().noneMatch(it -> it.isIn(now));
    }
}
