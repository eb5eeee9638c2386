package fi.jelppi.guides;

import java.util.Arrays;
import java.util.Optional;

/** For whom a guide is written. */
public enum Audience {
    JOBSEEKER("jobseeker"),
    /** Associations, too. */
    EMPLOYER("employer"),
    /** Whoever works for employment: projects, coaches, municipalities. */
    ACTOR("actor");

    private final String code;

    Audience(String code) {
        this.code = code;
    }

    /** As files write it. */
    public String code() {
        return code;
    }

    public String textKey() {
        return "guides.audience." + code;
    }

    /** Empty for a code that is none. */
    public static Optional<Audience> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
