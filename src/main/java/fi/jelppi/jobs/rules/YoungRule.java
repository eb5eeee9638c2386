package fi.jelppi.jobs.rules;

import java.util.List;

/** What the law says of the work of people under 18, one matter each. */
public enum YoungRule {
    /** Not even the year of the 14th birthday: performing only, with the authority's permission. */
    NOT_YET("not-yet", Law.YOUNG_WORKERS, 2),
    /** Light work; at most half of the school's holidays, and short tasks during school time. */
    LIGHT_WORK("light-work", Law.YOUNG_WORKERS, 2),
    /** May be hired as anybody, dangerous work aside. */
    ANY_WORK("any-work", Law.YOUNG_WORKERS, 2),
    /** A guardian makes the contract or permits it. */
    GUARDIAN("guardian", Law.YOUNG_WORKERS, 3),
    OWN_CONTRACT("own-contract", Law.YOUNG_WORKERS, 3),
    /** In holidays at most 7 hours a day and 35 a week. */
    HOURS_UNDER_15("hours-under-15", Law.YOUNG_WORKERS, 4),
    /** Regular hours as those of adults, never more than 9 a day and 48 a week. */
    HOURS_FROM_15("hours-from-15", Law.YOUNG_WORKERS, 4, 6),
    /** While school is on: 2 hours on its days, 7 on days off, 12 a week. */
    HOURS_IN_SCHOOL_TIME("hours-in-school-time", Law.YOUNG_WORKERS, 4),
    /** Between 8 and 20. */
    CLOCK_UNDER_15("clock-under-15", Law.YOUNG_WORKERS, 7),
    /** Between 6 and 22. */
    CLOCK_FROM_15("clock-from-15", Law.YOUNG_WORKERS, 7),
    /** Compulsory studies after basic school come first. */
    STUDIES_FIRST("studies-first", Law.YOUNG_WORKERS, 7),
    NO_DANGEROUS_WORK("no-dangerous-work", Law.DANGEROUS_WORK, 4),
    /** Dangerous work only where it was made safe and somebody guides. */
    DANGEROUS_WORK_GUIDED("dangerous-work-guided", Law.DANGEROUS_WORK, 4);

    private final String code;
    private final Law law;
    private final List<Integer> sections;

    YoungRule(String code, Law law, Integer... sections) {
        this.code = code;
        this.law = law;
        this.sections = List.of(sections);
    }

    public String textKey() {
        return "jobs.rules.young." + code;
    }

    public Law law() {
        return law;
    }

    /** Of the law. */
    public List<Integer> sections() {
        return sections;
    }
}
