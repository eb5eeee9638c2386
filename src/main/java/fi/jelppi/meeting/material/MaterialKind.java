package fi.jelppi.meeting.material;

/** What is given out. The code stands in the database and on the wire. */
public enum MaterialKind {
    FILE("file"),
    LINK("link"),
    /** A link that is good for some time only. */
    RECORDING("recording");

    private final String code;

    MaterialKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for a code this version does not know */
    static MaterialKind ofCode(String code) {
        for (var kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("unknown kind of material: " + code);
    }
}
