package fi.jelppi.checkin;

/** How a visit was marked. The code is what stands in facts. */
public enum Method {
    QR("qr"),
    TYPED_CODE("code"),
    WALK_IN("walk-in"),
    NAMED("named"),
    GROUP("group"),
    COACH("coach"),
    PAPER("paper"),
    /** From home, by a link; written by central, see {@link RemoteVisits}. */
    REMOTE("remote");

    private final String code;

    Method(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for a code this version does not know */
    public static Method ofCode(String code) {
        for (Method method : values()) {
            if (method.code.equals(code)) {
                return method;
            }
        }
        throw new IllegalArgumentException("unknown check-in method: " + code);
    }
}
