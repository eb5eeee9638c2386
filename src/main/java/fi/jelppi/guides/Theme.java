package fi.jelppi.guides;

import java.util.Arrays;
import java.util.Optional;

/** What a guide is about; lists are in this order. */
public enum Theme {
    JOB_SEARCH("job-search"),
    SUMMER_JOB("summer-job"),
    BENEFITS("benefits"),
    TAX("tax"),
    IDENTIFICATION("identification"),
    SKILLS("skills"),
    WELLBEING("wellbeing"),
    WAGE_SUBSIDY("wage-subsidy"),
    PAYROLL("payroll"),
    ASSOCIATION("association"),
    PROJECT("project");

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    /** As files write it. */
    public String code() {
        return code;
    }

    public String textKey() {
        return "guides.theme." + code;
    }

    /** Empty for a code that is none. */
    public static Optional<Theme> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
