package fi.jelppi.jobs;

/** What is on offer. The code stands in the database and on the wire. */
public enum VacancyKind {
    JOB("job"),
    SUMMER_JOB("summer-job"),
    /** With a wage subsidy (palkkatuki). */
    SUBSIDISED("subsidised"),
    /** Työkokeilu: no wage, agreed with the employment authority. */
    WORK_TRIAL("work-trial"),
    TRAINEESHIP("traineeship"),
    APPRENTICESHIP("apprenticeship"),
    /** Työelämään tutustuminen: days of a comprehensive school's pupil at work. */
    TET("tet"),
    VOLUNTEER("volunteer"),
    /** Labour-market training. */
    TRAINING("training"),
    /** For a card such as hygieniapassi or työturvallisuuskortti. */
    CARD_TRAINING("card-training");

    private final String code;

    VacancyKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** One goes there to learn: it has a price and a length, and nobody who hires. */
    public boolean isTraining() {
        return this == TRAINING || this == CARD_TRAINING;
    }

    public String textKey() {
        return "jobs.kind." + code;
    }

    /** @throws IllegalArgumentException for a code this version does not know */
    public static VacancyKind ofCode(String code) {
        for (VacancyKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("unknown kind of vacancy: " + code);
    }
}
