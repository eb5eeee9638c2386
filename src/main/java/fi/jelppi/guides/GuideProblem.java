package fi.jelppi.guides;

/**
 * What is wrong in a guide's file.
 *
 * @param file for example {@code tax-card/fi.md}
 * @param line from 1; 0 for the file as a whole
 * @param what the word, name or number that is wrong; empty where the kind says it all
 */
public record GuideProblem(String file, int line, Kind kind, String what) {

    /** Kinds of mistakes. */
    public enum Kind {
        TOO_LONG,
        NO_FRONT_MATTER,
        BROKEN_FRONT_MATTER,
        UNKNOWN_FIELD,
        MISSING_FIELD,
        BAD_VALUE,
        REVIEW_TOO_FAR,
        NO_STEPS,
        TOO_MANY_STEPS,
        TEXT_BEFORE_STEP,
        STEP_WITHOUT_NAME,
        NAME_TWICE,
        TOO_MANY_WORDS,
        NOT_ALLOWED,
        UNKNOWN_NOTE,
        BAD_LINK,
        FOREIGN_HOST,
        IDENTIFICATION,
        SECOND_SERVICE,
        BAD_PICTURE,
        SECOND_PICTURE,
        NO_SUCH_PICTURE,
        PICTURE_SAYS_NOTHING,
        OTHER_PICTURES,
        CHOICE_TWICE,
        UNKNOWN_STEP,
        LEADS_BACK,
        UNREACHABLE,
        NO_END,
        UNKNOWN_VALUE,
        OTHER_STEPS
    }

    /** For a log and for whoever writes files. */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + ": " + kind + (what.isEmpty() ? "" : " (" + what + ")");
    }
}
