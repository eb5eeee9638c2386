package fi.jelppi.sync.inbox;

/** Why a fact could not be applied, as the database keeps it. */
public enum Reason {
    UNKNOWN_TYPE("unknown-type"),
    NEWER_SCHEMA("newer-schema"),
    UNREADABLE("unreadable"),
    CHANGED_CONTENT("changed-content"),
    FAILED("failed");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Reason ofCode(String code) {
        for (Reason reason : values()) {
            if (reason.code.equals(code)) {
                return reason;
            }
        }
        return FAILED;
    }
}
