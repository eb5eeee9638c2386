package fi.jelppi.jobs.post;

/** What is wrong with a field. */
public enum PostProblem {
    MISSING("missing"),
    TOO_LONG("too-long"),
    NOT_A_CHOICE("not-a-choice"),
    NOT_A_DATE("not-a-date"),
    PAST("past"),
    TOO_FAR("too-far"),
    ENDS_BEFORE_START("ends-before-start"),
    NOT_AN_AGE("not-an-age"),
    NOT_A_COUNT("not-a-count"),
    NOT_A_LINK("not-a-link"),
    NOT_AN_EMAIL("not-an-email"),
    NOT_A_PHONE("not-a-phone"),
    NO_WAY_TO_APPLY("no-way-to-apply");

    private final String code;

    PostProblem(String code) {
        this.code = code;
    }

    public String textKey() {
        return "jobs.post.problem." + code;
    }
}
