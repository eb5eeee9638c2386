package fi.jelppi.meeting;

import fi.jelppi.meeting.Consent.Answer;
import fi.jelppi.meeting.Recording.State;
import java.time.Duration;

/**
 * What a device is told about a recording that is asked or on.
 *
 * @param left to answer in time
 */
public record RecordingNotice(RecordingId recording, State state, Answer answer, Duration left) {

    /** Camera and microphone are off: somebody here is not recorded, or has not said yes to what is going on. */
    public boolean holds() {
        return switch (answer) {
            case AGREED -> false;
            case DECLINED, LATE -> true;
            case OPEN -> state == State.ON;
        };
    }

    /** After what was said here, before central tells it anew. */
    public RecordingNotice with(Consent.Said said) {
        return new RecordingNotice(
                recording, state, said == Consent.Said.YES ? Answer.AGREED : Answer.DECLINED, Duration.ZERO);
    }

    /** Nobody said anything in time. */
    public RecordingNotice late() {
        return answer == Answer.OPEN ? new RecordingNotice(recording, state, Answer.LATE, Duration.ZERO) : this;
    }
}
