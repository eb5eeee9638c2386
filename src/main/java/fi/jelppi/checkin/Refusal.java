package fi.jelppi.checkin;

/** Why a scan was turned away. The code is what stands in facts. */
public enum Refusal {
    NOT_A_PASS("not-a-pass"),
    FORGED("forged"),
    UNKNOWN_KEY("unknown-key"),
    REVOKED("revoked"),
    EXPIRED("expired"),
    UNKNOWN_CODE("unknown-code"),
    WRONG_EVENT("wrong-event"),
    OTHER_EVENT("other-event"),
    TOO_EARLY("too-early"),
    OVER("over"),
    NOTHING_ON("nothing-on"),
    NO_WALK_INS("no-walk-ins"),
    /** Of a newer version than this one knows. */
    OTHER("other");

    private final String code;

    Refusal(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** {@link #OTHER} for a code this version does not know: a refusal is shown, never a reason to quarantine a fact. */
    public static Refusal ofCode(String code) {
        for (Refusal refusal : values()) {
            if (refusal.code.equals(code)) {
                return refusal;
            }
        }
        return OTHER;
    }
}
