package fi.jelppi.jobs.source;

/** How a page states its vacancies. The code stands in the database. */
public enum PageFormat {
    /** JobPosting of schema.org as JSON-LD, in a page or alone. */
    JOB_POSTING("job-posting"),
    /** RSS 2.0 or Atom. */
    FEED("feed"),
    /** The JSON of Kuntarekry (Helbit). */
    KUNTAREKRY("kuntarekry");

    private final String code;

    PageFormat(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String textKey() {
        return "jobs.desk.format." + code;
    }

    /** @throws IllegalArgumentException for a code this version does not know */
    static PageFormat ofCode(String code) {
        for (PageFormat format : values()) {
            if (format.code.equals(code)) {
                return format;
            }
        }
        throw new IllegalArgumentException("unknown format of a page: " + code);
    }
}
