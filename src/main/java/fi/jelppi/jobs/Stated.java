package fi.jelppi.jobs;

/** What a vacancy says to a yes-or-no question. What it does not say stays unknown. The code stands on the wire. */
public enum Stated {
    YES("yes"),
    NO("no"),
    NOT_STATED("");

    private final String code;

    Stated(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** What this version does not know says nothing. */
    public static Stated ofCode(String code) {
        for (Stated answer : values()) {
            if (answer.code.equals(code)) {
                return answer;
            }
        }
        return NOT_STATED;
    }
}
