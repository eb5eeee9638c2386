package fi.jelppi.files;

/** Why a file is not taken. */
public enum FileRefusal {
    TOO_BIG("too-big"),
    EMPTY("empty"),
    /** Neither PDF nor Word nor Excel. */
    TYPE("type"),
    /** Word or Excel of before 2007. */
    OLD_OFFICE("old-office"),
    /** With something in it that runs. */
    MACROS("macros"),
    BROKEN("broken"),
    /** A PDF that cannot be opened. */
    UNREADABLE("unreadable"),
    /** A PDF that asks for a password, or says what may be done with it. */
    LOCKED("locked"),
    /** More than a screen shows. */
    TOO_MANY_PAGES("too-many-pages"),
    /** A PDF that a hall's machine has no memory for. */
    TOO_HEAVY("too-heavy");

    private final String code;

    FileRefusal(String code) {
        this.code = code;
    }

    public String textKey() {
        return "library.file.refused." + code;
    }
}
