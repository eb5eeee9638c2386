package fi.jelppi.meeting.kiosk;

import fi.jelppi.shared.meeting.MeetingFailed;

/** How the room ended for a screen, when not by leaving the page. */
enum RoomEnd {
    ENDED,
    REMOVED,
    /** The frame loaded itself anew after its token was used up, or another screen of the hall is to be heard now. */
    AGAIN,
    /** The Jitsi server was not reached. */
    SERVER,
    LOST;

    /** @param wasIn before; a token that was good once is used up */
    static RoomEnd of(MeetingFailed.Why why, boolean wasIn) {
        return switch (why) {
            case KICKED -> REMOVED;
            case LOST -> LOST;
            case TOKEN -> wasIn ? AGAIN : SERVER;
            case SCRIPT, FRAMED, READY, JOIN, DENIED -> SERVER;
        };
    }
}
