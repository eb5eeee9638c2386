package fi.jelppi.meeting;

import fi.jelppi.meeting.Recording.State;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.UserId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a coach does about recording a meeting: asks everybody in it before, begins and ends. How it stands is told by
 * {@link RecordingOverview}; what people are told and answer is kept by {@link RecordingAnswers}. Central only (decision 0295).
 */
@Service
@OnCentral
public class Recordings {

    private final RecordingTable recordings;
    private final MeetingTable meetings;
    private final RecordingOverview overview;
    private final MeetingFeed feed;
    private final MeetingProperties settings;
    private final Clock clock;

    Recordings(
            RecordingTable recordings,
            MeetingTable meetings,
            RecordingOverview overview,
            MeetingFeed feed,
            MeetingProperties settings,
            Clock clock) {
        this.recordings = recordings;
        this.meetings = meetings;
        this.overview = overview;
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
        if (!overview.consents(asked, now).isComplete()) {
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
