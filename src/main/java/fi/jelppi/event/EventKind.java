package fi.jelppi.event;

/** Kinds of events a village point holds. The code stands in the database and on the wire. */
public enum EventKind {
    OPEN_DAY("open-day"),
    INFO_EVENT("info"),
    SUMMER_JOBS("summer-jobs"),
    TRAINING("training"),
    COACHING("coaching"),
    WORKSHOP("workshop");

    private final String code;

    EventKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for a code this version does not know */
    public static EventKind ofCode(String code) {
        for (EventKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("unknown kind of event: " + code);
    }
}
