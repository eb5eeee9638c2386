package fi.jelppi.meeting;

import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A recording of a meeting: first everybody is asked, then it is on, then it is over. The film itself lies where the Jitsi server
 * puts it (decision 0295).
 *
 * @param askedBy the coach
 * @param startedAt null while it is only asked; stays null when nothing came of it
 * @param endedAt null while it is asked or on
 */
public record Recording(
        RecordingId id,
        SessionId session,
        UserId askedBy,
        Instant askedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    /** How far it is. */
    public enum State {
        /** It is over, or nothing came of it. */
        OFF("off"),
        /** Everybody in the room sees the question; nothing is recorded. */
        ASKED("asked"),
        ON("on");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** As it stands on the wire and in pages. */
        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException for a code this version does not know */
        static State ofCode(String code) {
            for (State state : values()) {
                if (state.code.equals(code)) {
                    return state;
                }
            }
            throw new IllegalArgumentException("unknown state of a recording: " + code);
        }
    }

    static Recording asked(SessionId session, UserId by, Instant at) {
        return new Recording(RecordingId.next(), session, by, at, null, null);
    }

    public State state() {
        if (endedAt != null) {
            return State.OFF;
        }
        return startedAt == null ? State.ASKED : State.ON;
    }

    /** Again is once; what is over does not begin anew. */
    Recording started(Instant at) {
        return state() == State.ASKED ? new Recording(id, session, askedBy, askedAt, at, null) : this;
    }

    Recording ended(Instant at) {
        return state() == State.OFF ? this : new Recording(id, session, askedBy, askedAt, startedAt, at);
    }
}
