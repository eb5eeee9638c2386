package fi.jelppi.support.feedback;

import java.util.Arrays;
import java.util.Optional;

/** The groups that the project asks; who does not say is in none. The code stands on the wire and in the database. */
public enum Respondent {
    JOBSEEKER("jobseeker"),
    YOUNG("young"),
    ASSOCIATION("association"),
    EMPLOYER("employer"),
    PARTNER("partner"),
    STEERING("steering");

    private final String code;

    Respondent(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String textKey() {
        return "feedback.group." + code;
    }

    /** Empty for a group that there is not. */
    public static Optional<Respondent> ofCode(String code) {
        return Arrays.stream(values()).filter(group -> group.code.equals(code)).findFirst();
    }
}
