package fi.jelppi.meeting.material;

/** When something is given out. The code stands in the database. */
public enum Timing {
    /** Until the end. */
    BEFORE("before"),
    /** From the end on. */
    AFTER("after"),
    ALWAYS("always");

    private final String code;

    Timing(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Timing ofCode(String code) {
        for (var timing : values()) {
            if (timing.code.equals(code)) {
                return timing;
            }
        }
        throw new IllegalArgumentException("unknown timing: " + code);
    }
}
