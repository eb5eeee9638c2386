package fi.jelppi.jobs.rules;

/** What a rule depends on, where the birth year and the answers given do not decide it. */
public enum Condition {
    UNTIL_BIRTHDAY("until-birthday"),
    FROM_BIRTHDAY("from-birthday"),
    SCHOOL_DONE("school-done"),
    SCHOOL_NOT_DONE("school-not-done");

    private final String code;

    Condition(String code) {
        this.code = code;
    }

    /** Of a text with the years reached on this year's birthday. */
    public String textKey() {
        return "jobs.rules.when." + code;
    }
}
