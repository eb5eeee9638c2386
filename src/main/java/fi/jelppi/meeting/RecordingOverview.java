package fi.jelppi.meeting;

import fi.jelppi.meeting.Recording.State;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.SessionId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How recording stands in a meeting, as the coach sees it. Central only. */
@Service
@OnCentral
public class RecordingOverview {

    private final RecordingTable recordings;
    private final ParticipantTable participants;
    private final MeetingProperties settings;
    private final Clock clock;

    RecordingOverview(
            RecordingTable recordings, ParticipantTable participants, MeetingProperties settings, Clock clock) {
        this.recordings = recordings;
        this.participants = participants;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * At one moment.
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

    /** Of everybody in the room. In the caller's transaction. */
    Consents consents(Recording recording, Instant now) {
        return Consents.of(recording.id(), participants.of(recording.session()), now);
    }
}
