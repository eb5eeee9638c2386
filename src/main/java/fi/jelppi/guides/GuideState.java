package fi.jelppi.guides;

/** What the desk did with a guide. */
public enum GuideState {
    SHIPPED("shipped"),
    EDITED("edited"),
    HIDDEN("hidden"),
    /** New, and not there before its day. */
    COMING("coming");

    private final String code;

    GuideState(String code) {
        this.code = code;
    }

    public String textKey() {
        return "guides.desk.state." + code;
    }
}
