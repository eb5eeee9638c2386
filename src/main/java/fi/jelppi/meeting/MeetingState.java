package fi.jelppi.meeting;

/** How far a meeting is. The code stands in the database and on the wire. */
public enum MeetingState {
    /** The coach has not opened the room. */
    PLANNED("planned"),
    OPEN("open"),
    /** The coach ended it for all; the same coach may open it again while the session lasts. */
    ENDED("ended");

    private final String code;

    MeetingState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for a code this version does not know */
    public static MeetingState ofCode(String code) {
        for (MeetingState state : values()) {
            if (state.code.equals(code)) {
                return state;
            }
        }
        throw new IllegalArgumentException("unknown state of a meeting: " + code);
    }
}
