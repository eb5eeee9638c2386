package fi.jelppi.jobs.sheet;

/** A file that cannot be taken as a whole. */
public final class UnreadableSheetException extends Exception {

    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Kind {
        EMPTY("empty"),
        TOO_LARGE("too-large"),
        /** It unpacks to more than any table has. */
        BOMB("bomb"),
        /** .xls, the form of Excel before 2007. */
        OLD_EXCEL("old-excel"),
        PASSWORD("password"),
        /** Neither text nor Excel. */
        OTHER_FORM("other-form"),
        /** Excel by its outside, but not by its inside. */
        BROKEN("broken"),
        TOO_MANY_ROWS("too-many-rows"),
        TOO_MANY_COLUMNS("too-many-columns"),
        /** A quotation mark is never closed; the number is the row where it opens. */
        OPEN_QUOTE("open-quote");

        private final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    private final Kind kind;
    private final int number;

    UnreadableSheetException(Kind kind, int number) {
        super(kind.code);
        this.kind = kind;
        this.number = number;
    }

    UnreadableSheetException(Kind kind) {
        this(kind, 0);
    }

    public Kind kind() {
        return kind;
    }

    /** What is wrong and what to do, for people. */
    public String textKey() {
        return "jobs.sheet.bad." + kind.code;
    }

    /** What belongs to the text: a limit, or a row; 0 where there is neither. */
    public int number() {
        return number;
    }
}
