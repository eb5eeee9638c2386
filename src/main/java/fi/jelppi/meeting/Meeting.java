package fi.jelppi.meeting;

import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The room of one session on the Jitsi server.
 *
 * @param room its name there, random; whoever knows it and has a token may come in
 * @param coach who runs it; null before it was opened
 * @param openedAt the first time
 * @param endedAt null while it is planned or open
 */
public record Meeting(
        SessionId session,
        String room,
        MeetingState state,
        MeetingPlan plan,
        @Nullable UserId coach,
        @Nullable Instant openedAt,
        @Nullable Instant endedAt) {

    /** Something about the meeting or who is in it is different now; central only. */
    public record Changed(SessionId session) {}

    static Meeting planned(SessionId session, MeetingPlan plan) {
        return new Meeting(session, RoomName.next(), MeetingState.PLANNED, plan, null, null, null);
    }

    public boolean isOpen() {
        return state == MeetingState.OPEN;
    }

    Meeting with(MeetingPlan other) {
        return new Meeting(session, room, state, other, coach, openedAt, endedAt);
    }

    /** Also again, after it was ended by mistake. */
    Meeting opened(UserId by, Instant at) {
        return isOpen()
                ? this
                : new Meeting(session, room, MeetingState.OPEN, plan, by, openedAt == null ? at : openedAt, null);
    }

    Meeting ended(Instant at) {
        return isOpen() ? new Meeting(session, room, MeetingState.ENDED, plan, coach, openedAt, at) : this;
    }

    Meeting handedTo(UserId other) {
        return new Meeting(session, room, state, plan, other, openedAt, endedAt);
    }
}
