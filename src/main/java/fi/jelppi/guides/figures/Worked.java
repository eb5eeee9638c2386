package fi.jelppi.guides.figures;

/** What somebody says at the end of a guide. */
public enum Worked {
    YES("yes"),
    PARTLY("partly"),
    NO("no");

    private final String code;

    Worked(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
