package fi.jelppi.jobs.duplicate;

/** What speaks for or against two vacancies being the same. The code stands in the database. */
public enum Reason {
    SAME_EMPLOYER("same-employer"),
    /** One names a department or a trade name too. */
    PART_OF_EMPLOYER("part-of-employer"),
    OTHER_EMPLOYER("other-employer"),
    /** Private persons do not say who they are. */
    NAMELESS_EMPLOYER("nameless-employer"),
    SAME_TITLE("same-title"),
    /** All words of the one stand in the other. */
    NARROWER_TITLE("narrower-title"),
    /** They share more than they differ by. */
    SIMILAR_TITLE("similar-title"),
    OTHER_TITLE("other-title"),
    SAME_PLACE("same-place"),
    SAME_MUNICIPALITY("same-municipality"),
    OTHER_PLACE("other-place"),
    SAME_CLOSING("same-closing"),
    OTHER_CLOSING("other-closing"),
    SAME_CONTACT("same-contact"),
    SAME_PAGE("same-page"),
    /** One web site has them as two. */
    OTHER_PAGE("other-page"),
    OTHER_KIND("other-kind"),
    OTHER_SEASON("other-season"),
    OTHER_PERIOD("other-period");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
