package fi.jelppi.jobs.post;

/** How a post stands. The code stands in the database. */
public enum PostState {
    /** The link in the mail has not been used: nobody but its writer knows of it. */
    UNCONFIRMED("unconfirmed"),
    /** The desk is to look at it. */
    WAITING("waiting"),
    /** Sent back with a note. */
    RETURNED("returned"),
    APPROVED("approved"),
    REJECTED("rejected"),
    /** Ended by its writer. */
    ENDED("ended");

    private final String code;

    PostState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether its writer may still change and end it. */
    public boolean isOpen() {
        return this == WAITING || this == RETURNED || this == APPROVED;
    }

    /** @throws IllegalArgumentException for a code this version does not know */
    static PostState ofCode(String code) {
        for (PostState state : values()) {
            if (state.code.equals(code)) {
                return state;
            }
        }
        throw new IllegalArgumentException("unknown state of a post: " + code);
    }
}
