package fi.jelppi.meeting;

import fi.jelppi.meeting.Recording.State;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a coach does about recording a meeting: asks everybody in it before, begins and ends. What they are told and answer is
 * kept by {@link RecordingAnswers}. Central only (decision 0295).
 */
@Service
@OnCentral
public class Recordings {

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
}
